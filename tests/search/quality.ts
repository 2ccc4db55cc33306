import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import type { SearchableAnswer } from '../../src/search/companion.ts'
import { fitsFilters } from '../../src/search/filters.ts'
import type { OpenCompanion } from '../../src/search/open-companion.ts'
import type { WordGroups } from '../../src/search/terms.ts'
import { catalogueAnswers } from './catalogue.ts'
import { contentAnswers } from './content.ts'
import { companionOf, type Engine, enginesFor } from './engines.ts'
import { checkFloors } from './floors.ts'
import type { Outcome } from './metrics.ts'
import { type Query, readOwnQueries, readQueries } from './queries.ts'
import { printReport } from './report.ts'

/** Everything one run found out about one locale. */
export interface LocaleRun {
  locale: string
  engines: { name: string; outcomes: Outcome[] }[]
  /** Our engine on the queries that nothing was tuned on. */
  own: Outcome[]
  /** Queries whose answers do not exist yet in this language. */
  notYet: Query[]
}

/** Runs the labelled queries of every locale that has answers through all engines. */
export async function runQuality(
  content: Record<string, SearchableAnswer[]>,
  groupsOf: (locale: string) => WordGroups,
): Promise<LocaleRun[]> {
  const runs: LocaleRun[] = []
  const companions = new Map(
    Object.entries(content).map(([locale, answers]) => [
      locale,
      companionOf(locale, answers, groupsOf(locale)),
    ]),
  )
  for (const [locale, answers] of Object.entries(content)) {
    if (answers.length > 0) runs.push(await runLocale(locale, answers, companions))
  }
  return runs
}

/** The groups of words of a locale: those of the content, and the everyday words of the tests. */
export function wordGroups(locale: string): WordGroups {
  const read = (path: string) =>
    parse(readFileSync(new URL(path, import.meta.url), 'utf8'))[locale] ?? []
  return {
    same: read('../../content/synonyms.yaml'),
    loose: read('../../content/everyday-words.yaml'),
  }
}

async function runLocale(
  locale: string,
  answers: SearchableAnswer[],
  companions: ReadonlyMap<string, OpenCompanion>,
): Promise<LocaleRun> {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const ofLocale = (query: Query) => query.locale === locale
  const isAsked = ({ relevant }: Query) =>
    relevant.length === 0 || relevant.some((id) => byId.has(id))
  const queries = readQueries().filter(ofLocale)
  const tested = await enginesFor(locale, answers, companions)
  const askAll = async (engine: Engine | undefined, asked: readonly Query[]) => {
    const outcomes = []
    for (const query of asked.filter(isAsked))
      if (engine) outcomes.push(await ask(engine, query, byId))
    return outcomes
  }
  const engines = []
  for (const engine of tested)
    engines.push({ name: engine.name, outcomes: await askAll(engine, queries) })
  const own = await askAll(tested[0], readOwnQueries().filter(ofLocale))
  return { locale, engines, own, notYet: queries.filter((query) => !isAsked(query)) }
}

async function ask(
  engine: Engine,
  query: Query,
  byId: ReadonlyMap<number, SearchableAnswer>,
): Promise<Outcome> {
  const shown = await engine.search(query.query, query.filters)
  const good = new Set([...query.relevant, ...query.acceptable])
  const outside = shown.ids.filter((id) => {
    const answer = byId.get(id)
    return !answer || !fitsFilters(answer, query.filters)
  })
  return {
    query,
    shown,
    rank: shown.ids.findIndex((id) => good.has(id)),
    strictRank: shown.ids.findIndex((id) => query.relevant.includes(id)),
    violations: outside.length,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sample = await runQuality({ en: catalogueAnswers() }, wordGroups)
  printReport('SAMPLE CONTENT: the catalogue of issues, English only', sample)
  const real = await runQuality(await contentAnswers(), wordGroups)
  printReport('The content of the site, as far as it is written', real)
  process.exitCode = checkFloors('sample', sample) && checkFloors('content', real) ? 0 : 1
}
