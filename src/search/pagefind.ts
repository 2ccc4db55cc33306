/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
export interface Pagefind {
  init: () => Promise<void>
  options: (options: object) => Promise<void>
  filters: () => Promise<PagefindCounts>
  search: (query: string | null, options?: { filters?: object }) => Promise<PagefindSearch>
}

/** How many pages each value of each filter has. */
export type PagefindCounts = Record<string, Record<string, number>>

export interface PagefindSearch {
  results: PagefindResult[]
  filters: PagefindCounts
}

export interface PagefindResult {
  id: string
  score: number
  data: () => Promise<PagefindPage>
}

export interface PagefindPage {
  url: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** Loads Pagefind; nothing of it is fetched before this is called. A failed load may be repeated. */
export async function loadPagefind(): Promise<Pagefind> {
  const attempt = failures === 0 ? '' : `?retry=${failures}`
  try {
    const pagefind = (await import(
      /* @vite-ignore */ `/pagefind/pagefind.js${attempt}`
    )) as Pagefind
    // What a result shows is kept in fields that are not to be searched.
    const metaWeights = {
      title: 5,
      id: 0,
      locale: 0,
      answer: 0,
      symptom: 0,
      minutes: 0,
      step: 0,
      detail: 0,
      steps: 0,
    }
    await pagefind.options({ ranking: { metaWeights } })
    await pagefind.filters()
    return pagefind
  } catch (error) {
    failures += 1
    throw error
  }
}

let failures = 0
