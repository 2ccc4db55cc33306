import { nearestFirst, probablyMeant } from './nearest.ts'

/** What an author reads about one mistake. */
export interface Explanation {
  /** What is wrong, with the value found. */
  wrong: string
  /** What is allowed, nearest first. */
  allowed?: string
  /** What to do, where it is more than typing. */
  todo?: string
  /** What to type, as it may stand in the file. */
  type?: string
}

/** Values in one line; a long list is cut. */
export function listed(values: readonly (string | number)[], most = 16): string {
  return values.length > most
    ? `${values.slice(0, most).join(', ')} and ${values.length - most} more`
    : values.join(', ')
}

/** The allowed values, nearest to what was typed first: "Allowed: …". */
export function allowedFrom(typed: string, allowed: readonly string[], what = 'Allowed'): string {
  return `${what}: ${listed(nearestFirst(typed, allowed))}.`
}

/** A question after a sentence, when one allowed value is near: ` Did you mean "admin"?` */
export function meant(typed: string, allowed: readonly string[]): string {
  const value = probablyMeant(typed, allowed)
  return value === undefined ? '' : ` Did you mean "${value}"?`
}

/** The allowed value that was probably meant; where none is near, we do not guess. */
export const probable = (typed: string, allowed: readonly string[]): string =>
  probablyMeant(typed, allowed) ?? '…'

/** A list as YAML, one value of it put right: `[helpdesk-administrator, none]`. */
export function listWith(values: readonly unknown[], wrong: unknown, right: string): string {
  const corrected = values.map((value) => (value === wrong ? right : String(value)))
  return `[${[...new Set(corrected)].join(', ')}]`
}
