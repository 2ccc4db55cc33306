import { type Library, shownIn } from '../../model/library.ts'
import type { Locale } from '../../model/locale.ts'
import { ticketTexts } from '../../model/ticket.ts'
import { type Kind, type Macro, toMacro } from './macro.ts'

/** Which answers become macros. */
export interface Selection {
  locale: Locale
  kind: Kind
  /** Only the answers of this topic. */
  topic?: string | undefined
}

/**
 * The macros of a locale by id, and the ids of answers that have no text in it: a stand-in in
 * another language is never exported.
 */
export function macrosOf(
  library: Library,
  { locale, kind, topic }: Selection,
): { macros: Macro[]; without: number[] } {
  const wanted = shownIn(library, locale).filter(({ answer }) => !topic || answer.topic === topic)
  return {
    macros: wanted
      .filter(({ isStandIn }) => !isStandIn)
      .map((shown) => toMacro(ticketTexts(library, shown), kind)),
    without: wanted.filter(({ isStandIn }) => isStandIn).map(({ answer }) => answer.id),
  }
}
