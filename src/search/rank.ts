import type { OpenCompanion } from './open-companion.ts'
import type { Unit } from './units.ts'

/** An answer's place in the companion and how well it fits the query, in parts. */
export interface Scored {
  place: number
  score: number
  /** The line that fits best. */
  line: number | undefined
}

export const tuning = {
  saturation: 1.6,
  fields: 1,
  line: 1.6,
  second: 0.4,
  precision: 0.5,
  slack: 4,
}

interface Hits {
  answers: Map<number, number>
  lines: Map<number, number>
}

/** Ranks the answers by how much of the query their words cover, rare words first, and by their best title or symptom. */
export function rankAnswers(units: readonly Unit[], open: OpenCompanion): Scored[] {
  const hits = units.map((unit) => hitsOf(unit, open))
  const byAnswer = new Map<number, number>()
  const byLine = new Map<number, number>()
  for (const { answers, lines } of hits) {
    for (const [place, value] of answers) byAnswer.set(place, (byAnswer.get(place) ?? 0) + value)
    for (const [line, value] of lines) byLine.set(line, (byLine.get(line) ?? 0) + value)
  }
  return combine(byAnswer, scoreLines(byLine, open))
}

/** How rare a term is: its say in a match. */
export function rarityOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5))
}

// Each way of matching has its own rarity: a rare word keeps its say though its synonyms are common.
function hitsOf({ alternatives, importance }: Unit, open: OpenCompanion): Hits {
  const answers = new Map<number, number>()
  const lines = new Map<number, number>()
  for (const { term, weight } of alternatives) {
    const posting = open.postings.get(term)
    if (!posting) continue
    const say = importance * weight * rarityOf(posting.answers.size, open.answers.length)
    for (const [place, value] of posting.answers) {
      const saturated = (value * (1 + tuning.saturation)) / (value + tuning.saturation)
      answers.set(place, Math.max(answers.get(place) ?? 0, say * saturated))
    }
    for (const line of posting.lines) lines.set(line, Math.max(lines.get(line) ?? 0, say))
  }
  return { answers, lines }
}

function scoreLines(
  byLine: Map<number, number>,
  open: OpenCompanion,
): Map<number, { line: number; score: number }[]> {
  const best = new Map<number, { line: number; score: number }[]>()
  for (const [number, matched] of byLine) {
    const line = open.lines[number]
    if (!line) continue
    const mass = lineMass(line.terms, open)
    const share = Math.min(1, matched / (mass + tuning.slack))
    const score = matched * share ** tuning.precision * line.weight
    const list = best.get(line.answer) ?? []
    list.push({ line: number, score })
    best.set(line.answer, list)
  }
  for (const list of best.values()) list.sort((a, b) => b.score - a.score)
  return best
}

function lineMass(terms: readonly string[], open: OpenCompanion): number {
  let mass = 0
  for (const term of terms)
    mass += rarityOf(open.postings.get(term)?.answers.size ?? 0, open.answers.length)
  return mass
}

function combine(
  byAnswer: Map<number, number>,
  byLine: Map<number, { line: number; score: number }[]>,
): Scored[] {
  const scored = [...byAnswer].map(([place, fields]): Scored => {
    const [best, second] = byLine.get(place) ?? []
    const lines = (best?.score ?? 0) + tuning.second * (second?.score ?? 0)
    return { place, score: tuning.fields * fields + tuning.line * lines, line: best?.line }
  })
  return scored.sort((a, b) => b.score - a.score || a.place - b.place)
}
