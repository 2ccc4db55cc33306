import { codesNamed } from '../model/find-codes.ts'
import type { CompanionAnswer } from './companion.ts'

// More than any answer has codes, so that a title's word outweighs their number.
const unnamed = 1000

/** Each code with the places of its answers, in their order. */
export function codePlaces(answers: readonly CompanionAnswer[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  answers.forEach((answer, place) => {
    for (const code of answer.codes) {
      const list = places.get(code)
      if (list) list.push(place)
      else places.set(code, [place])
    }
  })
  return places
}

/** The places of a code's answers, best first: those whose title names it, then those with the fewest codes. */
export function bestPlaces(
  code: string,
  { answers, codes }: { answers: readonly CompanionAnswer[]; codes: Map<string, number[]> },
): number[] {
  const rank = (place: number) => {
    const { title = '', codes = [] } = answers[place] ?? {}
    return (codesNamed(title, codes).includes(code) ? 0 : unnamed) + codes.length
  }
  const ranked = (codes.get(code) ?? []).map((place) => ({ place, rank: rank(place) }))
  return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ place }) => place)
}
