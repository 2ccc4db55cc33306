import { addresses } from '../model/addresses.ts'
import { keyStrings } from '../model/interface/keys.ts'
import { type Library, translateIn } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'
import type { StringKey } from '../model/strings.ts'
import type { TextSource } from './ticket-source.ts'

type Short<Name> = Name extends `keys.${infer Rest}` ? Rest : never

/**
 * What pages say only when asked: of the keys, of copying from a list of answers, of an anchor that an
 * answer does not have. The file `/keys/<locale>.json`.
 */
export interface KeyWords extends Pick<TextSource, 'languages' | 'locale'> {
  keys: Record<Short<keyof typeof keyStrings>, string>
  /** After a link was copied, and where that is refused; `{link}`: the link. */
  copied: string
  failed: string
  /** On an answer that has no such step or part; `{number}`: the step. */
  noStep: string
  noPart: string
  /** Address of the texts of an answer, `{locale}` and `{id}` in place of its language and number. */
  texts: string
  ticket: TextSource['words'] & { refused: string; failed: string; text: string }
}

/** The words of a locale, placeholders untouched. */
export function keyWords(library: Library, locale: Locale): KeyWords {
  const t = translateIn(library, locale)
  const raw = (key: StringKey) => String(library.strings[locale]?.[key] ?? '')
  const names = Object.keys(keyStrings) as (keyof typeof keyStrings)[]
  const keys = names.map((name) => [name.replace('keys.', ''), t(name)])
  return {
    locale,
    keys: Object.fromEntries(keys),
    copied: t('answer.copied'),
    failed: raw('answer.copyFailed'),
    noStep: raw('anchor.noStep'),
    noPart: raw('anchor.noPart'),
    texts: addresses.ticket('{locale}', '{id}'),
    languages: library.site.locales.map(({ tag, name }) => [tag, name]),
    ticket: {
      copiedReply: raw('ticket.copiedReply'),
      copiedNote: raw('ticket.copiedNote'),
      copiedRequest: raw('ticket.copiedRequest'),
      missing: raw('ticket.missing'),
      refused: t('ticket.refused'),
      failed: t('ticket.failed'),
      text: t('ticket.preview'),
    },
  }
}
