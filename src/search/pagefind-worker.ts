// Pagefind in a worker of ours: its own would be a second copy of the same code, 11 kB (brotli).

/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  init: () => Promise<void>
  options: (options: object) => Promise<void>
  search: (query: string) => Promise<{ results: { id: string }[] }>
}

/** Searches to run, and the number of the call. */
export interface Asked {
  call: number
  locale: string
  queries: readonly string[]
}

/** What was found, or why nothing could be. */
export type Told =
  | { call: number; pages: string[][]; failure?: never }
  | { call: number; pages?: never; failure: string }

/** Further down a list, a place says nothing any more. */
const longestList = 20

let loaded: Promise<Pagefind> | undefined

async function load(locale: string): Promise<Pagefind> {
  // Pagefind asks the page for its language; a worker has no page.
  const html = { getAttribute: () => locale }
  Object.assign(self, { document: { currentScript: null, querySelector: () => html } })
  const script = '/pagefind/pagefind.js'
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind
  await pagefind.options({ ranking: { metaWeights: { title: 5, id: 0 } } })
  await pagefind.init()
  return pagefind
}

async function find({ locale, queries }: Asked): Promise<string[][]> {
  loaded ??= load(locale)
  const pagefind = await loaded
  return Promise.all(
    queries.map(async (query) => {
      const { results } = await pagefind.search(query)
      return results.slice(0, longestList).map(({ id }) => id)
    }),
  )
}

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { call } = data
  const told: Told = await find(data).then(
    (pages) => ({ call, pages }),
    (error: unknown) => ({ call, failure: String(error) }),
  )
  self.postMessage(told)
})
