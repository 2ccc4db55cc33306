import type { Locale } from '../model/locale.ts'
import type { TicketForms, TicketTexts } from '../model/ticket.ts'
import { store, stored } from './stored.ts'
import type { PanelData } from './ticket-data.ts'

export const formats = ['text', 'markdown', 'html'] as const
export const kinds = ['reply', 'note', 'request'] as const

/** What the reader wants to copy. */
export interface Choice {
  /** The language of the customer, also where this answer lacks it. */
  language: Locale
  kind: (typeof kinds)[number]
  /** The anchor of a part or step; empty for the whole answer. */
  place: string
  format: (typeof formats)[number]
}

/** The choice on a fresh page: language and format as they were last chosen on this device. */
export function firstChoice(locale: Locale): Choice {
  const format = formats.find((name) => name === stored('ticket-format'))
  return {
    language: stored('ticket-language') ?? locale,
    kind: 'reply',
    place: '',
    format: format ?? 'text',
  }
}

/** Keeps language and format for every later answer. */
export function keepChoice({ language, format }: Choice): void {
  store('ticket-language', language)
  store('ticket-format', format)
}

/** The language of the text: the one chosen, or that of the page where the answer lacks it. */
export function languageOf(
  { languages, locale }: Pick<PanelData, 'languages' | 'locale'>,
  { language }: Choice,
): Locale {
  return languages.includes(language) ? language : locale
}

/** The text that was chosen. A note and a request are always about the whole answer. */
export function formsFor(texts: TicketTexts, { kind, place }: Choice): TicketForms {
  if (kind !== 'reply') return texts[kind] ?? texts.reply
  return texts.places[place]?.reply ?? texts.reply
}
