import { distance } from 'fastest-levenshtein'

/** The allowed values, nearest to what was typed first. */
export function nearestFirst(typed: string, allowed: readonly string[]): string[] {
  const rank = new Map(allowed.map((value) => [value, distance(typed, value)]))
  return [...allowed].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
}

/** The one allowed value that was probably meant, if there is one. */
export function probablyMeant(typed: string, allowed: readonly string[]): string | undefined {
  const [nearest] = nearestFirst(typed, allowed)
  if (nearest === undefined) return undefined
  // One slip in a short word, a third of a long one: "fr" is not "en" mistyped.
  const slips = typed.length < 5 ? 1 : Math.max(2, typed.length / 3)
  const near = distance(typed.toLowerCase(), nearest.toLowerCase()) <= slips
  return near || nearest.startsWith(typed) || typed.startsWith(nearest) ? nearest : undefined
}
