import MiniSearch from 'minisearch'
import { otherLocales } from '../../src/search/across.ts'
import { buildCompanion, type SearchableAnswer } from '../../src/search/companion.ts'
import { type Filters, fitsFilters } from '../../src/search/filters.ts'
import { type OpenCompanion, openCompanion } from '../../src/search/open-companion.ts'
import { planSearches } from '../../src/search/plan.ts'
import { search } from '../../src/search/session.ts'
import type { WordGroups } from '../../src/search/terms.ts'
import { understand } from '../../src/search/understand.ts'
import { indexWithPagefind, type PagefindSearch } from './pagefind-node.ts'

/** What an engine shows: ids from top to bottom, and whether it says that it has no page for a code. */
export interface Shown {
  ids: number[]
  saysNoSuchCode: boolean
  /** The query was seen to hold a code that the site knows. */
  knowsCode?: boolean
}

/** A search under test. */
export interface Engine {
  name: string
  search: (query: string, filters: Filters) => Promise<Shown>
}

/** Opens the companion of a locale as the browser does: built, sent as JSON, opened. */
export function companionOf(
  locale: string,
  answers: readonly SearchableAnswer[],
  groups: WordGroups,
): OpenCompanion {
  return openCompanion(JSON.parse(JSON.stringify(buildCompanion(locale, answers, groups))))
}

/** The engines to compare on the answers of one locale: ours in both stages, and two others on the same text. */
export async function enginesFor(
  locale: string,
  answers: readonly SearchableAnswer[],
  companions: ReadonlyMap<string, OpenCompanion>,
): Promise<Engine[]> {
  const pagefind = await indexWithPagefind(locale, answers)
  const none: PagefindSearch = async () => []
  return [
    { name: 'ours', search: (query, filters) => ask(query, filters, locale, companions, pagefind) },
    {
      name: 'companion',
      search: (query, filters) => ask(query, filters, locale, companions, none),
    },
    { name: 'pagefind', search: async (query, filters) => honest(await pagefind(query, filters)) },
    miniSearch(locale, answers),
  ]
}

async function ask(
  query: string,
  filters: Filters,
  locale: string,
  companions: ReadonlyMap<string, OpenCompanion>,
  pagefind: PagefindSearch,
): Promise<Shown> {
  const open = companions.get(locale) as OpenCompanion
  const understanding = understand(query, open)
  const lists = []
  for (const { query: words, weight } of planSearches(understanding, open)) {
    lists.push({ weight, ids: await pagefind(words, {}) })
  }
  const others = otherLocales(understanding, locale, [...companions.keys()], 'en').flatMap(
    (other) => companions.get(other) ?? [],
  )
  const { ranking } = search({ query, selection: filters, asTyped: false }, open, { lists, others })
  const { noSuchCode, codes } = understanding
  return {
    ids: ranking.map(({ answer }) => answer.id),
    saysNoSuchCode: noSuchCode !== undefined,
    knowsCode: codes.some(({ known }) => known),
  }
}

// An engine that knows no codes is honest when it shows nothing.
function honest(ids: number[]): Shown {
  return { ids, saysNoSuchCode: ids.length === 0 }
}

function miniSearch(locale: string, answers: readonly SearchableAnswer[]): Engine {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const tokenize = (text: string) =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment.toLowerCase())
  const fields = ['title', 'symptom', 'answer', 'codes', 'body']
  const index = new MiniSearch<SearchableAnswer>({ fields, tokenize, processTerm: (term) => term })
  index.addAll(answers)
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const options = {
    boost: { title: 3, symptom: 2 },
    prefix: (term: string) => term.length > 3,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  }
  return {
    name: 'minisearch',
    search: async (query, filters) => {
      const filter = ({ id }: { id: number }) =>
        fitsFilters(byId.get(id) as SearchableAnswer, filters)
      return honest(index.search(query, { ...options, filter }).map(({ id }) => id as number))
    },
  }
}
