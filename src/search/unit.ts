/** A term that may stand for a word of the query, and how much it counts. */
export interface Alternative {
  term: string
  weight: number
}

/** One word, pair of characters or phrase of the query with everything it may match. */
export interface Unit {
  alternatives: Alternative[]
  /** The tokens of the query that it stands for. */
  first: number
  last: number
  /** Those tokens as text. */
  text: string
  /** 1 for words that matter, less for words of every sentence. */
  importance: number
  /** The most that a match is worth: a rare spelling says no more than the common thing it stands for. */
  cap: number
}

/** True for a word that matters, be it corrected, and false for words of every sentence. */
export function isTelling({ importance }: Unit): boolean {
  return importance > 0.5
}
