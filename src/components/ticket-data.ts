import { needsRole } from '../model/answer.ts'
import { type Library, type ShownAnswer, translateIn } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'
import { wordsOf } from './key-words.ts'

/** What the buttons of parts and steps say at once; `failed` is said where nothing can be loaded. */
const buttonWords = ['part', 'partName', 'step', 'stepOf', 'failed'] as const

/** What the script of the panel knows from the page; the rest of its words are fetched. */
export interface PanelData extends Record<(typeof buttonWords)[number], string> {
  /** The number of the answer. */
  id: number
  /** The language of the page's text. */
  locale: Locale
  /** Somebody must have a role, so there is a request to that person. */
  needsRole: boolean
  /** Languages that have the answer. */
  languages: Locale[]
}

/** The panel's data for one page; placeholders of its words are left for the script. */
export function panelData(library: Library, { answer, text }: ShownAnswer): PanelData {
  return {
    id: answer.id,
    locale: text.locale,
    needsRole: needsRole(answer),
    languages: library.site.locales.map(({ tag }) => tag).filter((tag) => answer.texts[tag]),
    ...wordsOf(translateIn(library, text.locale), 'ticket', buttonWords),
  }
}
