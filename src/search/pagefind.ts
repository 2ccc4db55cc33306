import type { Asked, Told } from './pagefind-worker.ts'
import address from './pagefind-worker.ts?worker&url'

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string }
}

/** Our content security policy lets a script start only by an address that this policy has passed. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'search-worker',
  { createScriptURL: () => address },
)

let started: Worker | undefined

/** Starts the worker, once. Nothing of Pagefind is fetched before this is called. */
function start(): Worker {
  started ??= new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
  return started
}

/** After a failure: the next call begins anew, since a module that failed to load stays failed. */
function stop(): void {
  started?.terminate()
  started = undefined
}

let count = 0

/**
 * Queries of one language in; out, for each of them, the ids of the pages of the index that have its
 * words, best first. Rejects where Pagefind or its index cannot be loaded; may be called again then.
 */
export function findPages(locale: string, queries: readonly string[]): Promise<string[][]> {
  const worker = start()
  const asked: Asked = { call: ++count, locale, queries }
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      stop()
      reject(new Error(reason))
    }
    const answer = ({ data }: MessageEvent<Told>) => {
      if (data.call !== asked.call) return
      worker.removeEventListener('message', answer)
      if (data.pages) resolve(data.pages)
      else fail(data.failure)
    }
    worker.addEventListener('message', answer)
    worker.addEventListener('error', ({ message }) => fail(message), { once: true })
    worker.postMessage(asked)
  })
}
