import { type FacetName, facets } from '../model/facets.ts'
import { mergeLocales } from './across.ts'
import type { CompanionAnswer } from './companion.ts'
import { fitsFilters, valuesOf } from './filters.ts'
import { type FoundList, fuse } from './fuse.ts'
import type { OpenCompanion } from './open-companion.ts'
import { type RankedAnswer, searchCompanion } from './search-companion.ts'
import { type Selection, without } from './state.ts'
import { type Understanding, understand } from './understand.ts'

/** What is asked: the text as typed or pasted, the facets, and whether words are taken as typed. */
export interface Question {
  query: string
  selection: Selection
  asTyped: boolean
  /** Whether an answer is shown; the best answer to a code always is. */
  keep?: ((answer: CompanionAnswer) => boolean) | undefined
}

/** How many results each value of each facet would give. */
export type Counts = Record<FacetName, Map<string, number>>

/** One search, answered. */
export interface Searched {
  understanding: Understanding
  ranking: RankedAnswer[]
  /** How many more fit the question, and are not shown. */
  hidden: number
  counts: Counts
  /** Where the filters leave nothing: the facets whose removal would show how many. */
  wider: { facet: FacetName; count: number }[]
}

/** Every answer, for a search by facets alone. */
function allAnswers(open: OpenCompanion): RankedAnswer[] {
  return open.answers.map((answer) => ({
    answer,
    score: 0,
    because: 'body',
    codes: [],
    title: { text: answer.title, ranges: [] },
    symptom: { text: answer.symptom[0] ?? '', ranges: [] },
  }))
}

/** What has arrived beside the own companion: Pagefind's lists, companions of other locales. */
export interface Further {
  lists?: readonly FoundList[]
  others?: readonly OpenCompanion[]
}

function rankAll(
  { query, asTyped }: Question,
  understanding: Understanding,
  open: OpenCompanion,
  { lists = [], others = [] }: Further,
): RankedAnswer[] {
  if (query.trim() === '') return allAnswers(open)
  const own = fuse(searchCompanion(understanding, open), lists, open)
  if (others.length === 0) return own
  const found = others.map((other) => {
    const theirs = understand(query, other, { asTyped })
    return { ranking: searchCompanion(theirs, other), coverage: theirs.coverage }
  })
  return mergeLocales({ ranking: own, coverage: understanding.coverage }, found, open)
}

/**
 * The results under a selection. Results too weak to be shown among all come back when the
 * filters leave nothing else.
 */
function narrow(
  ranking: readonly RankedAnswer[],
  selection: Selection,
  understanding: Understanding,
  open: OpenCompanion,
): RankedAnswer[] {
  const found = ranking.filter(({ answer }) => fitsFilters(answer, selection))
  return found.length > 0 ? found : searchCompanion(understanding, open, selection)
}

/** The results that are shown. Whoever brings a code gets its answer, whatever they can do. */
function shown(ranking: RankedAnswer[], keep: Question['keep']): RankedAnswer[] {
  if (!keep) return ranking
  return ranking.filter(
    ({ answer, because }, place) => keep(answer) || (place === 0 && because === 'code'),
  )
}

function countValues(ranking: readonly RankedAnswer[], facet: FacetName): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { answer } of ranking)
    for (const value of valuesOf(answer, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/**
 * Answers a question from the companion and what else has arrived by now. A facet's own
 * choice does not count for its other values, so that their numbers say what choosing them adds.
 */
export function search(question: Question, open: OpenCompanion, further: Further = {}): Searched {
  const { query, selection, asTyped, keep } = question
  const understanding = understand(query, open, { asTyped })
  const all = rankAll(question, understanding, open, further)
  const fitting = narrow(all, selection, understanding, open)
  const ranking = shown(fitting, keep)
  const under = (chosen: Selection) => shown(narrow(all, chosen, understanding, open), keep)
  const chosen = facets.filter(({ name }) => (selection[name] ?? []).length > 0)
  const isChosen = (name: FacetName) => chosen.some((facet) => facet.name === name)
  const counts = facets.map(({ name }) => {
    const base = isChosen(name) ? under(without(selection, name)) : ranking
    return [name, countValues(base, name)] as const
  })
  const wider = chosen.map(({ name }) => ({
    facet: name,
    count: under(without(selection, name)).length,
  }))
  return {
    understanding,
    ranking,
    hidden: fitting.length - ranking.length,
    counts: Object.fromEntries(counts) as Counts,
    wider: fitting.length === 0 ? wider.filter(({ count }) => count > 0) : [],
  }
}
