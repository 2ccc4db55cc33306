import { type EscalationWords, escalationFields } from '../model/escalation.ts'
import { keyStrings } from '../model/interface/keys.ts'
import { type Library, translateIn } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'
import type { Site } from '../model/site.ts'
import type { StringKey, Translate } from '../model/strings.ts'

type Short<Name> = Name extends `keys.${infer Rest}` ? Rest : never

/** Of the panel with the text for a ticket, and of copying that text: keys that begin with `ticket.`. */
const ticketWords = [
  'preview',
  'language',
  'kind',
  'reply',
  'note',
  'request',
  'what',
  'whole',
  'format',
  'text',
  'markdown',
  'html',
  'copy',
  'copiedReply',
  'copiedNote',
  'copiedRequest',
  'refused',
  'missing',
  'failed',
] as const

/** Of the form that prepares an escalation: keys that begin with `escalation.`. */
const formWords = [
  ...escalationFields,
  'private',
  'paste',
  'pasteHint',
  'now',
  'text',
  'codes',
  'open',
  'copied',
] as const

/**
 * What pages say only when asked: of the keys, of the text for a ticket, of the form for an escalation,
 * of an anchor that an answer does not have. The file `/keys/<locale>.json`; placeholders are left in it.
 */
export interface KeyWords {
  /** The address of the site as others write it. */
  site: string
  locale: Locale
  /** Every language of the site. */
  languages: [tag: Locale, name: string, direction: Site['locales'][number]['direction']][]
  keys: Record<Short<keyof typeof keyStrings>, string>
  /** After a link was copied, and where that is refused; `{link}`: the link. */
  copied: string
  failed: string
  /** On an answer that has no such step or part; `{number}`: the step. */
  noStep: string
  noPart: string
  ticket: Record<(typeof ticketWords)[number], string>
  /** `answer` holds `{id}`: the number of the answer. */
  escalation: EscalationWords & Record<(typeof formWords)[number], string>
}

/** Words by the last part of their keys. */
export function wordsOf<Name extends string>(
  t: Translate,
  group: 'escalation' | 'keys' | 'ticket',
  names: readonly Name[],
): Record<Name, string> {
  const words = names.map((name) => [name, t(`${group}.${name}` as StringKey)])
  return Object.fromEntries(words)
}

/** The words of a locale. */
export function keyWords(library: Library, locale: Locale): KeyWords {
  const t = translateIn(library, locale)
  const keys = Object.keys(keyStrings).map((key) => key.replace('keys.', ''))
  return {
    site: library.site.address,
    locale,
    languages: library.site.locales.map(({ tag, name, direction }) => [tag, name, direction]),
    keys: wordsOf(t, 'keys', keys as (keyof KeyWords['keys'])[]),
    copied: t('answer.copied'),
    failed: t('answer.copyFailed'),
    noStep: t('anchor.noStep'),
    noPart: t('anchor.noPart'),
    ticket: wordsOf(t, 'ticket', ticketWords),
    escalation: {
      ...wordsOf(t, 'escalation', formWords),
      labelled: t('ticket.labelled'),
      answer: t('answer.number'),
      permanent: t('answer.permanent'),
    },
  }
}
