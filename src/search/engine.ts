import { type FacetName, facets } from '../model/facets.ts'
import type { Pagefind, PagefindCounts, PagefindResult } from './pagefind.ts'
import type { Plan } from './read-query.ts'
import { type Selection, without } from './state.ts'

/** A result as the page shows it. */
export interface Hit {
  id: string
  url: string
  locale: string
  title: string
  answer: string
  minutes: number
  step: string
  detail: string
  steps: number
  facets: Record<string, string[]>
}

/** Results in rank order, loaded when they are shown, and the count of every facet value. */
export interface Outcome {
  results: (() => Promise<Hit>)[]
  counts: PagefindCounts
  /** A well-formed code that no answer has. */
  unknownCode?: string
}

const toHit = async (result: PagefindResult): Promise<Hit> => {
  const { url, meta, filters } = await result.data()
  return {
    id: meta.id ?? '',
    url,
    locale: meta.locale ?? '',
    title: meta.title ?? '',
    answer: meta.answer ?? '',
    minutes: Number(meta.minutes),
    step: meta.step ?? '',
    detail: meta.detail ?? '',
    steps: Number(meta.steps),
    facets: filters,
  }
}

const asFilters = (selection: Selection, code?: string) => ({
  ...Object.fromEntries(
    facets.flatMap(({ name }) => {
      const values = selection[name] ?? []
      return values.length > 0 ? [[name, { any: values }]] : []
    }),
  ),
  ...(code && { code }),
})

/**
 * The count of a value says how many results it would give: of a facet with a choice, the counts
 * come from the search without that choice, so that its other values keep a meaning.
 */
async function countsFor(
  search: (selection: Selection) => Promise<{ filters: PagefindCounts }>,
  selection: Selection,
  all: PagefindCounts,
): Promise<PagefindCounts> {
  const chosen = facets.filter(({ name }) => (selection[name] ?? []).length > 0)
  const own = await Promise.all(
    chosen.map(
      async ({ name }): Promise<[FacetName, Record<string, number>]> => [
        name,
        (await search(without(selection, name))).filters[name] ?? {},
      ],
    ),
  )
  return { ...all, ...Object.fromEntries(own) }
}

/** Runs a plan with a selection. A known code is exact: only its own answers are results. */
export async function runPlan(
  pagefind: Pagefind,
  plan: Plan,
  selection: Selection,
): Promise<Outcome> {
  const known = (await pagefind.filters()).code ?? {}
  const isKnown = plan.code !== undefined && plan.code in known
  const words = isKnown || plan.words === '' ? null : plan.words
  const search = (chosen: Selection) =>
    pagefind.search(words, { filters: asFilters(chosen, isKnown ? plan.code : undefined) })
  const found = plan.code && !isKnown ? { results: [], filters: {} } : await search(selection)
  return {
    results: found.results.map((result) => () => toHit(result)),
    counts: await countsFor(search, selection, found.filters),
    ...(plan.code && !isKnown && { unknownCode: plan.code }),
  }
}
