import { addresses } from '../model/addresses.ts'
import { needsRole } from '../model/answer.ts'
import type { Library, ShownAnswer } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'

/** The words that the script of the panel fills in: keys that begin with `ticket.`. */
const keys = [
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
  'part',
  'partName',
  'step',
  'stepOf',
  'missing',
  'failed',
] as const

/** What the script of the panel knows from the page. */
export interface PanelData {
  /** Address of the texts, `{locale}` in place of the language. */
  texts: string
  /** The language of the page's text. */
  locale: Locale
  /** Somebody must have a role, so there is a request to that person. */
  needsRole: boolean
  /** Languages that have the answer: tag, own name, direction. */
  languages: [tag: Locale, name: string, direction: 'ltr' | 'rtl'][]
  words: Record<(typeof keys)[number], string>
}

/** The panel's data for one page; placeholders of its words are left for the script. */
export function panelData(library: Library, { answer, text }: ShownAnswer): PanelData {
  const strings = library.strings[text.locale] ?? {}
  const words = keys.map((key) => [key, String(strings[`ticket.${key}`] ?? '')])
  return {
    texts: addresses.ticket('{locale}', answer.id),
    locale: text.locale,
    needsRole: needsRole(answer),
    languages: library.site.locales.flatMap(({ tag, name, direction }) =>
      answer.texts[tag] ? [[tag, name, direction]] : [],
    ),
    words: Object.fromEntries(words),
  }
}
