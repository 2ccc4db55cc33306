import type { FoundList } from './fuse.ts'
import type { OpenCompanion } from './open-companion.ts'
import { loadPagefind, type Pagefind } from './pagefind.ts'
import { planSearches } from './plan.ts'
import type { Understanding } from './understand.ts'

/** Further down a list, a place says nothing any more. */
const longestList = 20

/** Pagefind, and which answer each of its pages is. */
interface FullText {
  pagefind: Pagefind
  answerOf: Record<string, number>
}

let loaded: Promise<FullText> | undefined

async function load(locale: string): Promise<FullText> {
  const [pagefind, response] = await Promise.all([
    loadPagefind(),
    fetch(`/pagefind/answers-${locale}.json`),
  ])
  if (!response.ok) throw new Error(`The list of indexed answers: ${response.status}`)
  return { pagefind, answerOf: (await response.json()) as Record<string, number> }
}

/** Loads the full-text index, once; after a failure the next call tries again. */
function fullText(locale: string): Promise<FullText> {
  loaded ??= load(locale).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

/** What the full text of the answers has for a query: one list for each planned search. */
export async function searchFullText(
  understanding: Understanding,
  open: OpenCompanion,
): Promise<FoundList[]> {
  const searches = planSearches(understanding, open)
  if (searches.length === 0) return []
  const { pagefind, answerOf } = await fullText(open.locale)
  return Promise.all(
    searches.map(async ({ query, weight }) => {
      const { results } = await pagefind.search(query)
      const ids = results.slice(0, longestList).flatMap(({ id }) => answerOf[id] ?? [])
      return { weight, ids }
    }),
  )
}
