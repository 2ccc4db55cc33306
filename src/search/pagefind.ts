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

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => unknown
}

/** Pagefind starts its worker by a plain address; our content security policy lets only that one. */
function allowWorker(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href)
      if (origin === location.origin && pathname === '/pagefind/pagefind-worker.js') return address
      throw new TypeError(`${address} is not a script of this site`)
    },
  })
}

let isAllowed = false

/** Loads Pagefind; nothing of it is fetched before this is called. A failed load may be repeated. */
export async function loadPagefind(): Promise<Pagefind> {
  const attempt = failures === 0 ? '' : `?retry=${failures}`
  try {
    if (!isAllowed) allowWorker()
    isAllowed = true
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
