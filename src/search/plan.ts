import type { OpenCompanion } from './open-companion.ts'
import { isStopWord } from './stop-words.ts'
import type { Understanding } from './understand.ts'
import { isTelling, type Unit } from './unit.ts'

/** One search for Pagefind, and how much its results count. */
export interface PlannedSearch {
  query: string
  weight: number
}

const mostWords = 5
const fewestLetters = 3
const mostUnknown = 3
const fewestUnknown = 4

/**
 * The searches that Pagefind should run for a query. It wants every word to match, so one search has the telling
 * words together, and the rarest words get one each. Words that the companion does not have may stand in the parts:
 * they are asked for in quotation marks, without which Pagefind would take any word with the same beginning.
 */
export function planSearches(
  { units, dropped }: Understanding,
  open: OpenCompanion,
): PlannedSearch[] {
  const telling = units
    .filter((unit) => isTelling(unit) && unit.alternatives.length > 0 && !unit.text.includes(' '))
    .map((unit) => ({ word: unit.text, rarity: rarityOfUnit(unit, open) }))
    .filter(({ word }) => word.length >= fewestLetters || /\P{ASCII}/u.test(word))
  const rarest = distinctWords(telling.sort((a, b) => b.rarity - a.rarity)).slice(0, mostWords)
  const together = { query: rarest.slice(0, 4).join(' '), weight: 2 }
  const alone = [...rarest, ...unknownWords(dropped, open)].map((query) => ({ query, weight: 1 }))
  return rarest.length > 1 ? [together, ...alone] : alone
}

function unknownWords(dropped: readonly string[], { language }: OpenCompanion): string[] {
  return dropped
    .filter((word) => word.length >= fewestUnknown && !isStopWord(word, language))
    .slice(0, mostUnknown)
    .map((word) => `"${word}"`)
}

// A word is as rare as the most common thing it may stand for.
function rarityOfUnit({ alternatives }: Unit, open: OpenCompanion): number {
  return Math.min(...alternatives.map(({ term }) => open.postings.get(term)?.rarity ?? 0))
}

function distinctWords(words: readonly { word: string }[]): string[] {
  return [...new Set(words.map(({ word }) => word))]
}
