import { type Figures, figuresOf, mean, type Outcome } from './metrics.ts'
import type { LocaleRun } from './quality.ts'
import { isTuned } from './queries.ts'

/** The outcomes that have a right answer: only those are scored. */
export function scored(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ query }) => query.relevant.length > 0)
}

/** Share of unknown codes that are called unknown; 1 when none was asked. */
export function missHonesty(outcomes: readonly Outcome[]): number {
  const unknown = outcomes.filter(({ query }) => query.kind === 'unknown-code')
  return unknown.length === 0 ? 1 : mean(unknown.map(({ shown }) => (shown.saysNoSuchCode ? 1 : 0)))
}

/** Prints what every engine reached, per locale and kind, and where ours is wrong. */
export function printReport(title: string, runs: readonly LocaleRun[]): void {
  console.log(`${title}\n`)
  for (const run of runs) {
    console.log(
      `${run.locale}  success@1 [95 %]        strict  success@3  MRR@10  zero   macro@1  miss   filter  n`,
    )
    for (const { name, outcomes } of run.engines) console.log(summary(name, outcomes))
    printKinds(run)
    printHalves(run)
    printMisses(run)
    if (run.notYet.length > 0)
      console.log(`  not yet answerable: ${run.notYet.map(({ qid }) => qid).join(' ')}`)
    console.log()
  }
}

function summary(name: string, outcomes: readonly Outcome[]): string {
  const figures = figuresOf(scored(outcomes))
  const filtered = outcomes.filter(({ query }) => query.kind === 'filter')
  const violations = filtered.reduce((sum, outcome) => sum + outcome.violations, 0)
  const { success1, strict1, success3, mrr10, zero, macro1, n } = figures
  const range = `${three(success1.value)} [${three(success1.low)}, ${three(success1.high)}]`
  const rest = [strict1, success3, mrr10, zero, macro1, missHonesty(outcomes)]
    .map(three)
    .join('   ')
  return `  ${name.padEnd(11)} ${range}   ${rest}   ${violations}       ${n}`
}

function printKinds({ engines }: LocaleRun): void {
  const kinds = [
    ...new Set(engines.flatMap(({ outcomes }) => scored(outcomes).map(({ query }) => query.kind))),
  ]
  console.log(`\n  success@1 (success@3) by kind: ${engines.map(({ name }) => name).join(', ')}`)
  for (const kind of kinds) {
    const cells = engines.map(({ outcomes }) =>
      figuresOf(scored(outcomes).filter(({ query }) => query.kind === kind)),
    )
    console.log(`    ${kind.padEnd(10)} ${cells.map(cell).join('  ')}  n=${cells[0]?.n}`)
  }
}

function cell({ success1, success3 }: Figures): string {
  return `${three(success1.value)} (${three(success3)})`
}

// A gap of more than three points says that something was learnt by heart.
function printHalves({ engines, own }: LocaleRun): void {
  const outcomes = scored(engines[0]?.outcomes ?? [])
  const tuned = figuresOf(outcomes.filter(({ query }) => isTuned(query)))
  const gap = ({ success1 }: Figures) =>
    `${((tuned.success1.value - success1.value) * 100).toFixed(1)} points`
  const checked = figuresOf(outcomes.filter(({ query }) => !isTuned(query)))
  const unseen = figuresOf(scored(own))
  console.log(`\n  half tuned on first ${cell(tuned)} n=${tuned.n}`)
  console.log(`  other half, tuned on since ${cell(checked)} n=${checked.n}, gap ${gap(checked)}`)
  console.log(
    `  own queries, written before tuning ${cell(unseen)} n=${unseen.n}, gap ${gap(unseen)}`,
  )
}

function printMisses({ engines }: LocaleRun): void {
  const [ours] = engines
  for (const { query, rank, shown } of scored(ours?.outcomes ?? [])) {
    if (rank === 0) continue
    const text = query.query.replace(/\s+/g, ' ').slice(0, 90)
    console.log(
      `    ${query.qid} ${query.kind}: "${text}" wants ${query.relevant} at ${rank + 1}, got ${shown.ids.slice(0, 3)}`,
    )
  }
}

function three(value: number): string {
  return value.toFixed(3)
}
