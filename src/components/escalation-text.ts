import { addresses } from '../model/addresses.ts'
import { type Escalation, escalationText } from '../model/escalation.ts'
import type { EscalationData } from './escalation-data.ts'
import type { KeyWords } from './key-words.ts'
import { fill } from './ticket-page.ts'

/** The text for the next level: what the page knows of its answer, and what was typed. */
export function textOf(
  { id, locale, title }: EscalationData,
  { escalation, site }: KeyWords,
  typed: Pick<Escalation, 'codes' | 'fields' | 'points'>,
): string {
  const words = { ...escalation, answer: fill(escalation.answer, { id: String(id) }) }
  const link = new URL(addresses.goIn(locale, id), site).href
  return escalationText(words, { ...typed, title, link })
}
