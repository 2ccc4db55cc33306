import { readFileSync } from 'node:fs'
import { figuresOf, type Outcome } from './metrics.ts'
import type { LocaleRun } from './quality.ts'
import { missHonesty, scored } from './report.ts'

type Floor = Record<
  'success1' | 'success3' | 'knownCodes' | 'missHonesty' | 'zero' | 'filterViolations',
  number
>

/** Compares our engine with its part of `floors.json`, says where it fell below, and returns whether all is well. */
export function checkFloors(part: 'sample' | 'content', runs: readonly LocaleRun[]): boolean {
  const floors: Record<string, Record<string, Floor>> = JSON.parse(
    readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
  )
  const failures = Object.entries(floors[part] ?? {}).flatMap(([locale, floor]) => {
    const run = runs.find((other) => other.locale === locale)
    const failed = run ? below(floor, measured(run.engines[0]?.outcomes ?? [])) : ['no answers']
    return failed.map((failure) => `${part}, ${locale}: ${failure}`)
  })
  for (const failure of failures) console.error(`Below the floor. ${failure}`)
  return failures.length === 0
}

function measured(outcomes: readonly Outcome[]): Floor {
  const answerable = scored(outcomes)
  const codes = answerable.filter(({ query, shown }) => query.kind === 'code' || shown.knowsCode)
  const filtered = outcomes.filter(({ query }) => query.kind === 'filter')
  const { success1, success3, zero } = figuresOf(answerable)
  return {
    success1: success1.value,
    success3,
    knownCodes: codes.length === 0 ? 1 : figuresOf(codes).success1.value,
    missHonesty: missHonesty(outcomes),
    zero,
    filterViolations: filtered.reduce((sum, { violations }) => sum + violations, 0),
  }
}

// Shares must not fall; what should be nothing must not rise.
function below(floor: Floor, reached: Floor): string[] {
  const keys = Object.keys(floor) as (keyof Floor)[]
  return keys.flatMap((key) => {
    const isWorse =
      key === 'zero' || key === 'filterViolations'
        ? reached[key] > floor[key]
        : reached[key] < floor[key]
    return isWorse ? [`${key} is ${reached[key].toFixed(3)}, it was ${floor[key].toFixed(3)}`] : []
  })
}
