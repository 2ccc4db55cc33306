/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
export interface Pagefind {
  init: () => Promise<void>
  options: (options: object) => Promise<void>
  search: (query: string | null, options?: { filters?: object }) => Promise<PagefindSearch>
}

export interface PagefindSearch {
  results: PagefindResult[]
}

export interface PagefindResult {
  /** The language and the hash of the page. */
  id: string
  score: number
}

/** Loads Pagefind; nothing of it is fetched before this is called. A failed load may be repeated. */
export async function loadPagefind(): Promise<Pagefind> {
  const attempt = failures === 0 ? '' : `?retry=${failures}`
  try {
    const pagefind = (await import(
      /* @vite-ignore */ `/pagefind/pagefind.js${attempt}`
    )) as Pagefind
    await pagefind.options({ ranking: { metaWeights: { title: 5, id: 0 } } })
    await pagefind.init()
    return pagefind
  } catch (error) {
    failures += 1
    throw error
  }
}

let failures = 0
