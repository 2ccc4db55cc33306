import type { AnswerText } from './answer.ts'
import { fingerprint } from './fingerprint.ts'

/** The fingerprint of every piece of a source text: front matter words and parts. */
export function fingerprints(source: AnswerText): Record<string, string> {
  return {
    title: fingerprint(source.title),
    answer: fingerprint(source.answer),
    symptom: fingerprint(source.symptom.join('\n')),
    ...Object.fromEntries(source.parts.map((part) => [part.id, part.fingerprint])),
  }
}

/** How a translation stands to its source today. */
export interface Freshness {
  /** Pieces that changed in the source after this translation, or that it never recorded. */
  stale: string[]
  /** Pieces of the source that the translation has no part for. */
  missing: string[]
}

/** Compares what a translation was made from with the source as it is. */
export function freshness(source: AnswerText, text: AnswerText): Freshness {
  const from = text.translation?.from ?? {}
  const parts = new Set(text.parts.map(({ id }) => id))
  const words = ['title', 'answer', 'symptom']
  const now = Object.entries(fingerprints(source))
  return {
    stale: now.filter(([piece, print]) => from[piece] !== print).map(([piece]) => piece),
    missing: now
      .map(([piece]) => piece)
      .filter((piece) => !words.includes(piece) && !parts.has(piece)),
  }
}
