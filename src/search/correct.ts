import type { KnownWord } from './open-companion.ts'

/** The letters of a word that may differ before it is another word. */
function allowedDistance(word: string): number {
  if (word.length < 5) return 0
  return word.length < 8 ? 1 : 2
}

/** Edits (insert, delete, replace, swap neighbours) from one word to another, or `limit + 1` when there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return previous[b.length] ?? limit + 1
}

/** A word of the vocabulary near a mistyped one. */
export interface Correction {
  to: string
  base: string
  distance: number
}

/**
 * The words nearest to a mistyped one: fewest edits first, then the most used; none when nothing is near. `base` is
 * the mistyped word without its ending, so that `screts` is one edit from `secret`.
 */
export function nearestWords(
  word: string,
  base: string,
  words: readonly KnownWord[],
  limit = 3,
): Correction[] {
  if (allowedDistance(word) === 0 || /\d/.test(word)) return []
  const near: (Correction & { count: number })[] = []
  for (const known of words) {
    if (known.text.length < 4 || (known.text[0] !== word[0] && known.text[1] !== word[1])) continue
    const edits = Math.min(editsTo(word, known.text), editsTo(base, known.base))
    if (edits < 3)
      near.push({ to: known.text, base: known.base, distance: edits, count: known.count })
  }
  const least = Math.min(...near.map((candidate) => candidate.distance))
  return near
    .filter((candidate) => candidate.distance === least)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
    .map(({ to, base: found, distance: edits }) => ({ to, base: found, distance: edits }))
}

function editsTo(word: string, known: string): number {
  const allowed = allowedDistance(word)
  const edits = allowed === 0 ? Infinity : distance(word, known, allowed)
  return edits > allowed ? Infinity : edits
}
