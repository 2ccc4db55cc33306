import type { OpenCompanion } from './open-companion.ts'
import type { Understanding } from './understand.ts'
import type { Unit } from './units.ts'

/** One search for Pagefind, and how much its results count. */
export interface PlannedSearch {
  query: string
  weight: number
}

const mostWords = 5
const fewestLetters = 3

/**
 * The searches that Pagefind should run for a query. It wants every word to match, so one search has the telling
 * words together, and the rarest words get one each; words that stand nowhere are left out of all of them.
 */
export function planSearches(
  { units, corrections }: Understanding,
  open: OpenCompanion,
): PlannedSearch[] {
  const corrected = new Map(corrections.map(({ from, to }) => [from, to]))
  const telling = units
    .filter(
      ({ alternatives, importance, first, last }) =>
        alternatives.length > 0 && importance >= 1 && first <= last,
    )
    .map((unit) => ({ word: wordOf(unit, corrected), rarity: rarityOfUnit(unit, open) }))
    .filter(({ word }) => word.length >= fewestLetters || /\P{ASCII}/u.test(word))
  const rarest = distinctWords(telling.sort((a, b) => b.rarity - a.rarity)).slice(0, mostWords)
  const together = { query: rarest.slice(0, 4).join(' '), weight: 2 }
  const alone = rarest.map((query) => ({ query, weight: 1 }))
  return rarest.length > 1 ? [together, ...alone] : alone
}

function wordOf(unit: Unit, corrected: ReadonlyMap<string, string>): string {
  return corrected.get(unit.text) ?? unit.text
}

// A word is as rare as the most common thing it may stand for.
function rarityOfUnit({ alternatives }: Unit, open: OpenCompanion): number {
  return Math.min(...alternatives.map(({ term }) => open.postings.get(term)?.rarity ?? 0))
}

function distinctWords(words: readonly { word: string }[]): string[] {
  return [...new Set(words.map(({ word }) => word))]
}
