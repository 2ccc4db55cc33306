import { align, unitsByTerm } from './align.ts'
import type { OpenCompanion } from './open-companion.ts'
import { readText } from './read-text.ts'
import type { Unit } from './unit.ts'
import { weights } from './weights.ts'

/** An answer's place in the companion, how well it fits the query, and its line that fits best. */
export interface Scored {
  place: number
  score: number
  line: number | undefined
}

// Only so many are compared word by word with the query.
const compared = 30

/** Ranks the answers that `fits` lets through by the words they share with the query, rare words first. */
export function rankAnswers(
  units: readonly Unit[],
  open: OpenCompanion,
  fits: (place: number) => boolean = () => true,
): Scored[] {
  const sums = addUp(units, open)
  const lines = bestLines(sums.lines, open)
  const scored: Scored[] = []
  sums.answers.forEach((value, place) => {
    if (value === 0 || !fits(place)) return
    const size = 1 - weights.length + weights.length * (open.sizes[place] ?? 1)
    const line = lines.best[place] ?? -1
    const score = value / size + weights.line * (lines.score[place] ?? 0)
    scored.push({ place, score, line: line < 0 ? undefined : line })
  })
  return reorder(scored.sort(byScore), units, open)
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.place - b.place
}

interface Sums {
  answers: Float64Array
  lines: Float64Array
}

// A phrase, its words and its joined form are views of the same tokens: of each token only the best view counts.
function addUp(units: readonly Unit[], open: OpenCompanion): Sums {
  const empty = (): Sums => ({
    answers: new Float64Array(open.answers.length),
    lines: new Float64Array(open.lines.length),
  })
  const sum = empty()
  const best = empty()
  for (const views of unitsByToken(units)) {
    best.answers.fill(0)
    best.lines.fill(0)
    for (const unit of views) raise(best, unit, open)
    best.answers.forEach((value, place) => {
      if (value > 0) sum.answers[place] = (sum.answers[place] ?? 0) + value
    })
    best.lines.forEach((value, line) => {
      if (value > 0) sum.lines[line] = (sum.lines[line] ?? 0) + value
    })
  }
  return sum
}

function unitsByToken(units: readonly Unit[]): Unit[][] {
  const byToken: Unit[][] = []
  for (const unit of units) {
    for (let token = unit.first; token <= unit.last; token++) {
      const views = byToken[token] ?? []
      byToken[token] = views
      views.push(unit)
    }
  }
  return byToken.filter(Boolean)
}

function raise(
  best: Sums,
  { alternatives, importance, cap, first, last }: Unit,
  open: OpenCompanion,
): void {
  const share = importance / (last - first + 1)
  for (const { term, weight } of alternatives) {
    const posting = open.postings.get(term)
    if (!posting) continue
    const say = share * weight * Math.min(cap, posting.rarity)
    posting.answers.forEach((place, i) => {
      const value = say * (posting.says[i] ?? 0)
      if (value > (best.answers[place] ?? 0)) best.answers[place] = value
    })
    for (const line of posting.lines) if (say > (best.lines[line] ?? 0)) best.lines[line] = say
  }
}

// Of each answer the line that the query fits best, and its score with a part of the second best.
function bestLines(
  matched: Float64Array,
  open: OpenCompanion,
): { best: Int32Array; score: Float64Array } {
  const best = new Int32Array(open.answers.length).fill(-1)
  const first = new Float64Array(open.answers.length)
  const second = new Float64Array(open.answers.length)
  matched.forEach((value, number) => {
    const line = open.lines[number]
    if (value === 0 || !line) return
    const { answer } = line
    const score = value * Math.min(1, value / (line.mass + weights.slack)) ** weights.precision
    if (score > (first[answer] ?? 0)) {
      second[answer] = first[answer] ?? 0
      first[answer] = score
      best[answer] = number
    } else if (score > (second[answer] ?? 0)) second[answer] = score
  })
  return {
    best,
    score: first.map((value, place) => value + weights.secondLine * (second[place] ?? 0)),
  }
}

function reorder(scored: Scored[], units: readonly Unit[], open: OpenCompanion): Scored[] {
  const byTerm = unitsByTerm(units)
  const top = scored.slice(0, compared).map((candidate): Scored => {
    let order = 0
    for (const number of open.linesOf[candidate.place] ?? []) {
      const line = open.lines[number]
      if (!line) continue
      line.read ??= readText(line.text, open)
      order = Math.max(order, align(line.read, byTerm, open).order)
    }
    return { ...candidate, score: candidate.score + weights.order * order }
  })
  return [...top.sort(byScore), ...scored.slice(compared)]
}
