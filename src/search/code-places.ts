import { codesNamed } from '../model/find-codes.ts'
import type { CompanionAnswer } from './companion.ts'

// More than any answer has codes, so that a title's word outweighs their number.
const unnamed = 1000

/** Each code with the places of its answers: those whose title names it first, then those with the fewest codes. */
export function codePlaces(answers: readonly CompanionAnswer[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  answers.forEach((answer, place) => {
    for (const code of answer.codes) {
      const list = places.get(code)
      if (list) list.push(place)
      else places.set(code, [place])
    }
  })
  const named = answers.map(({ title, codes }) => new Set(codesNamed(title, codes)))
  for (const [code, list] of places) {
    const rank = (place: number) =>
      (named[place]?.has(code) ? 0 : unnamed) + (answers[place]?.codes.length ?? 0)
    list.sort((a, b) => rank(a) - rank(b) || a - b)
  }
  return places
}
