import type { Locale } from '../../model/locale.ts'
import type { TicketTexts } from '../../model/ticket.ts'

/** What a macro says: the reply to the customer, or the note that only agents see. */
export const kinds = ['reply', 'note'] as const
export type Kind = (typeof kinds)[number]

/** One canned reply, before it takes the form of a ticket system. */
export interface Macro {
  /** The same in every export, whatever the title becomes: `1006-de`, `1006-de-note`. */
  key: string
  id: number
  locale: Locale
  kind: Kind
  /** What an agent sees in the list: `[1006] The button is greyed out`. */
  name: string
  link: string
  text: string
  html: string
}

/** The macro of one answer. */
export function toMacro(texts: TicketTexts, kind: Kind): Macro {
  const { id, locale, title, link } = texts
  const { text, html } = texts[kind]
  const key = [id, locale, ...(kind === 'note' ? [kind] : [])].join('-')
  return { key, id, locale, kind, name: `[${id}] ${title}`, link, text, html }
}

/** A ticket system, or the plain table for all others. */
export interface Format {
  /** How its files end. */
  extension: string
  /** The whole file as text. */
  print: (macros: readonly Macro[], options: FormatOptions) => string
}

export interface FormatOptions {
  /** Freshdesk: the folder that all agents share. */
  folder?: number | undefined
}

/**
 * Keeps a command that an answer shows from being read as a variable by the ticket system: the
 * first sign of each opening becomes a character reference, which HTML shows as the same sign.
 */
export function withoutVariables(html: string, openings: readonly string[]): string {
  return openings.reduce(
    (text, opening) => text.replaceAll(opening, `&#${opening.charCodeAt(0)};${opening.slice(1)}`),
    html,
  )
}
