import type { Shown } from './engines.ts'
import type { Query } from './queries.ts'

/** How one engine did on one query. */
export interface Outcome {
  query: Query
  /** Place of the first good answer, from 0; -1 when it is not shown. */
  rank: number
  strictRank: number
  shown: Shown
  /** Results that the filters should have kept away. */
  violations: number
}

/** A share with the interval in which it lies in 95 of 100 resamplings. */
export interface Share {
  value: number
  low: number
  high: number
}

/** The figures of one group of queries. */
export interface Figures {
  n: number
  success1: Share
  strict1: number
  success3: number
  mrr10: number
  zero: number
  /** success@1 with every answer counting the same, however many queries ask for it. */
  macro1: number
}

const resamplings = 1000

/** The outcomes of queries with a right answer in, their figures out. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const hit = (k: number) => (outcome: Outcome) => (outcome.rank >= 0 && outcome.rank < k ? 1 : 0)
  const firsts = outcomes.map(hit(1))
  return {
    n: outcomes.length,
    success1: { value: mean(firsts), ...interval(firsts) },
    strict1: mean(outcomes.map(({ strictRank }) => (strictRank === 0 ? 1 : 0))),
    success3: mean(outcomes.map(hit(3))),
    mrr10: mean(outcomes.map(({ rank }) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0))),
    zero: mean(outcomes.map(({ shown }) => (shown.ids.length === 0 ? 1 : 0))),
    macro1: mean(byId(outcomes).map((group) => mean(group.map(hit(1))))),
  }
}

/** The mean of numbers; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function byId(outcomes: readonly Outcome[]): Outcome[][] {
  const groups = Object.groupBy(outcomes, ({ query }) => String(query.relevant[0]))
  return Object.values(groups).map((group) => group ?? [])
}

// A seeded generator, so that two runs print the same interval.
function interval(values: readonly number[]): { low: number; high: number } {
  let seed = 42
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
    return seed / 2 ** 32
  }
  const means = Array.from({ length: resamplings }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b)
  return {
    low: means[Math.floor(resamplings * 0.025)] ?? 0,
    high: means[Math.floor(resamplings * 0.975)] ?? 0,
  }
}
