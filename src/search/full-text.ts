import type { FoundList } from './fuse.ts'
import type { OpenCompanion } from './open-companion.ts'
import { findPages } from './pagefind.ts'
import { planSearches } from './plan.ts'
import type { Understanding } from './understand.ts'

let answerOf: Record<string, number> | undefined

/** Loads which answer each page of the index is, once; after a failure the next call tries again. */
async function answersOf(locale: string): Promise<Record<string, number>> {
  if (answerOf) return answerOf
  const response = await fetch(`/pagefind/answers-${locale}.json`)
  if (!response.ok) throw new Error(`The list of indexed answers: ${response.status}`)
  answerOf = (await response.json()) as Record<string, number>
  return answerOf
}

/** What the full text of the answers has for a query: one list for each planned search. */
export async function searchFullText(
  understanding: Understanding,
  open: OpenCompanion,
): Promise<FoundList[]> {
  const searches = planSearches(understanding, open)
  if (searches.length === 0) return []
  const queries = searches.map(({ query }) => query)
  const [pages, answers] = await Promise.all([
    findPages(open.locale, queries),
    answersOf(open.locale),
  ])
  return searches.map(({ weight }, place) => ({
    weight,
    ids: (pages[place] ?? []).flatMap((page) => answers[page] ?? []),
  }))
}
