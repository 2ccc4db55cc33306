import { distance } from 'fastest-levenshtein'

/** The edits between two names; a name that is a piece of the other is one away. */
function edits(typed: string, allowed: string): number {
  const one = typed.toLowerCase()
  const other = allowed.toLowerCase()
  const apart = distance(one, other)
  return holds(one, other) ? Math.min(apart, 1) : apart
}

/** Whether one name is a piece of the other, as `p1` is of `entra-p1` and `admin` of `administrator`. */
function holds(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const piece = `-${long}-`.includes(`-${short}-`)
  return short !== '' && (piece || (short.length > 3 && long.startsWith(short)))
}

/** The allowed values, nearest to what was typed first. */
export function nearestFirst(typed: string, allowed: readonly string[]): string[] {
  const rank = new Map(allowed.map((value) => [value, edits(typed, value)]))
  return [...allowed].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
}

/** Whether only the numbers in two names differ: `step-7` is not `step-1` mistyped. */
function differsInNumber(typed: string, allowed: string): boolean {
  const [one, other] = [typed, allowed].map((name) => name.toLowerCase().replace(/\d+/g, '#'))
  return (
    one === other && one?.includes('#') === true && typed.toLowerCase() !== allowed.toLowerCase()
  )
}

/** The one allowed value that was probably meant; undefined where none or several are near. */
export function probablyMeant(typed: string, allowed: readonly string[]): string | undefined {
  const [nearest, next] = nearestFirst(typed, allowed)
  if (nearest === undefined || differsInNumber(typed, nearest)) return undefined
  // One slip in a short word, a third of a long one: "fr" is not "en" mistyped.
  const slips = typed.length < 5 ? 1 : Math.max(2, typed.length / 3)
  const [first, second] = [
    edits(typed, nearest),
    next === undefined ? slips + 1 : edits(typed, next),
  ]
  return first <= slips && first < second ? nearest : undefined
}
