import { type Library, type ShownAnswer, translateIn } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'

/** What the script of the form knows from the page; its words are fetched. */
export interface EscalationData {
  /** The number of the answer. */
  id: number
  /** The language of the page's text. */
  locale: Locale
  title: string
  codes: string[]
  /** Said where the words cannot be loaded. */
  failed: string
}

/** The form's data for one page. */
export function escalationData(library: Library, { answer, text }: ShownAnswer): EscalationData {
  return {
    id: answer.id,
    locale: text.locale,
    title: text.title,
    codes: answer.codes,
    failed: translateIn(library, text.locale)('ticket.failed'),
  }
}
