import { align, unitsByTerm } from './align.ts'
import { bestPlaces } from './code-places.ts'
import type { CompanionAnswer } from './companion.ts'
import { type Filters, fitsFilters } from './filters.ts'
import type { Line, OpenCompanion } from './open-companion.ts'
import { rankAnswers, type Scored } from './rank.ts'
import { type Range, readText } from './read-text.ts'
import type { Understanding } from './understand.ts'
import { isTelling } from './unit.ts'

/** A text with the stretches that match the query. */
export interface Marked {
  text: string
  ranges: Range[]
}

/** One result, and why it is one. */
export interface RankedAnswer {
  answer: CompanionAnswer
  /** Comparable within one search only. */
  score: number
  /** `code`: the answer to a code of the query; `words`: its words match; `body`: only Pagefind found it. */
  because: 'code' | 'words' | 'body'
  /** The codes of the query that this answer is about. */
  codes: string[]
  title: Marked
  /** The symptom that fits best, or the first. */
  symptom: Marked
}

// Against the text of the query, a code's own answer wins unless the text points elsewhere beyond doubt.
const textAmongCodes = 0.9
// Results that share next to nothing with the query only push the real ones out of sight.
const leastShare = 0.12
// Below the answer to a code, only what shares a large part of the words may be meant as well.
const leastBesideCode = 0.6
// Further down nobody looks for the reason before opening.
const marked = 50

/** The answers that fit an understood query and the filters, best first. */
export function searchCompanion(
  understanding: Understanding,
  open: OpenCompanion,
  filters: Filters = {},
): RankedAnswer[] {
  const fits = (place: number) => {
    const answer = open.answers[place]
    return answer !== undefined && fitsFilters(answer, filters)
  }
  const byWords = saysSomething(understanding) ? rankAnswers(understanding.units, open, fits) : []
  const byCode = codeAnswers(understanding, open, byWords).filter(({ place }) => fits(place))
  const withCode = new Set(byCode.map(({ place }) => place))
  const least = (byWords[0]?.score ?? 0) * (byCode.length > 0 ? leastBesideCode : leastShare)
  const rest = byWords.filter(({ place, score }) => !withCode.has(place) && score > least)
  const describe = describer(understanding, open)
  return [...byCode, ...rest].map((scored, rank) =>
    describe(scored, rank, withCode.has(scored.place)),
  )
}

// "The" stands in every answer and asks for none.
function saysSomething({ units }: Understanding): boolean {
  return units.some((unit) => isTelling(unit) && unit.alternatives.length > 0)
}

/** Every answer to a known code of the query: the most and the most telling codes first, then the text decides. */
function codeAnswers(
  { codes }: Understanding,
  open: OpenCompanion,
  byWords: readonly Scored[],
): Scored[] {
  const points = new Map<number, number>()
  for (const { code } of codes) {
    bestPlaces(code, open).forEach((place, i) => {
      points.set(place, (points.get(place) ?? 0) + 1 / (1 + i))
    })
  }
  const words = new Map(byWords.map((scored) => [scored.place, scored]))
  const most = Math.max(1, ...[...points.keys()].map((place) => words.get(place)?.score ?? 0))
  const scored = [...points].map(([place, score]): Scored => {
    const text = words.get(place)
    return { place, score: score + (textAmongCodes * (text?.score ?? 0)) / most, line: text?.line }
  })
  return scored.sort((a, b) => b.score - a.score || a.place - b.place)
}

function describer({ units, codes }: Understanding, open: OpenCompanion) {
  const byTerm = unitsByTerm(units)
  const sought = new Set(codes.map(({ code }) => code))
  const mark = (line: Line | undefined, rank: number): Marked => {
    if (!line || rank >= marked) return { text: line?.text ?? '', ranges: [] }
    line.read ??= readText(line.text, open)
    return { text: line.text, ranges: align(line.read, byTerm, open).ranges }
  }
  return ({ place, score, line }: Scored, rank: number, isCode: boolean): RankedAnswer => {
    const answer = open.answers[place] as CompanionAnswer
    const [title, first] = open.linesOf[place] ?? []
    const symptom = line === undefined || line === title ? first : line
    return {
      answer,
      score,
      because: isCode ? 'code' : 'words',
      codes: answer.codes.filter((code) => sought.has(code)),
      title: mark(open.lines[title ?? -1], rank),
      symptom: mark(open.lines[symptom ?? -1], rank),
    }
  }
}
