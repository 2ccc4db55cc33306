import type { OpenCompanion } from './open-companion.ts'
import type { Range, ReadText } from './read-text.ts'
import { isTelling, type Unit } from './unit.ts'

/** How the query lies on one line: the words that match, and how much of it stands in the same order. */
export interface Alignment {
  ranges: Range[]
  /** Rarity of the pairs of words that follow each other in the query and in the line. */
  order: number
}

interface Match {
  unit: Unit
  first: number
  last: number
  say: number
}

// Words this far apart still follow each other: articles and the like stand between.
const reach = 2

/** A text and the units of a query in, where they meet out. */
export function align(
  text: ReadText,
  units: ReadonlyMap<string, Unit>,
  open: OpenCompanion,
): Alignment {
  const matches: Match[] = []
  for (const { term, first, last } of text.terms) {
    const unit = units.get(term)
    if (!unit) continue
    const say = unit.importance * Math.min(unit.cap, open.postings.get(term)?.rarity ?? 0)
    matches.push({ unit, first, last, say })
  }
  const places = matches
    .filter(({ unit }) => isTelling(unit))
    .map(({ first, last }) => ({
      start: text.tokens[first]?.start ?? 0,
      end: text.tokens[last]?.end ?? 0,
    }))
  return { ranges: mergeRanges(places), order: orderOf(matches) }
}

/** Every term that may match, with the unit of the query it stands for. */
export function unitsByTerm(units: readonly Unit[]): Map<string, Unit> {
  const byTerm = new Map<string, Unit>()
  for (const unit of units) {
    for (const { term } of unit.alternatives) if (!byTerm.has(term)) byTerm.set(term, unit)
  }
  return byTerm
}

function orderOf(matches: readonly Match[]): number {
  const inOrder = [...matches].sort((a, b) => a.first - b.first || a.last - b.last)
  let order = 0
  let used = -1
  inOrder.forEach((match, i) => {
    for (let j = i + 1; j < inOrder.length && j <= i + 4; j++) {
      const next = inOrder[j]
      if (!next || next.first - match.last > reach) break
      const step = next.unit.first - match.unit.last
      if (next.first <= match.last || step < 1 || step > reach || next.first <= used) continue
      order += Math.min(match.say, next.say)
      used = next.first
      break
    }
  })
  return order
}

function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}
