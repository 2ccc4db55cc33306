import { rarityOf } from './rarity.ts'
import { weights } from './weights.ts'

/** Where a term stands, as parallel lists that are fast to run through. */
export interface Posting {
  /** How rare the term is among the answers. */
  rarity: number
  answers: Int32Array
  /** What the term says about each of those answers, from 0; several mentions say less and less more. */
  says: Float32Array
  /** The titles and symptoms it stands in. */
  lines: Int32Array
}

/** Collects terms while answers are read. */
export interface Collected {
  answers: Map<number, number>
  lines: Set<number>
}

/** Notes that a term stands in an answer with a weight, and in which of its lines, if in one. */
export function collect(
  terms: Map<string, Collected>,
  term: string,
  answer: number,
  weight: number,
  line?: number,
): void {
  let collected = terms.get(term)
  if (!collected) {
    collected = { answers: new Map(), lines: new Set() }
    terms.set(term, collected)
  }
  collected.answers.set(answer, (collected.answers.get(answer) ?? 0) + weight)
  if (line !== undefined) collected.lines.add(line)
}

/** Collected terms in, postings for so many answers out. */
export function postingsOf(
  terms: ReadonlyMap<string, Collected>,
  total: number,
): Map<string, Posting> {
  const postings = new Map<string, Posting>()
  for (const [term, { answers, lines }] of terms) {
    postings.set(term, {
      rarity: rarityOf(answers.size, total),
      answers: Int32Array.from(answers.keys()),
      says: Float32Array.from(answers.values(), saturate),
      lines: Int32Array.from(lines),
    })
  }
  return postings
}

function saturate(weight: number): number {
  return (weight * (1 + weights.saturation)) / (weight + weights.saturation)
}
