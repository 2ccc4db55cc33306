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

interface Waiting {
  resolve: (pages: string[][]) => void
  reject: (error: Error) => void
}

/** The calls that have no answer yet, by their numbers. */
const waiting = new Map<number, Waiting>()

/** After a failure: every call ends, and the next begins anew, since a module that failed to load stays failed. */
function stop(reason: string): void {
  started?.terminate()
  started = undefined
  for (const { reject } of waiting.values()) reject(new Error(reason))
  waiting.clear()
}

function hear({ data }: MessageEvent<Told>): void {
  if (data.pages) waiting.get(data.call)?.resolve(data.pages)
  else stop(data.failure)
  waiting.delete(data.call)
}

/** Starts the worker, once. Nothing of Pagefind is fetched before this is called. */
function start(): Worker {
  if (started) return started
  started = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
  started.addEventListener('message', hear)
  started.addEventListener('error', ({ message }) => stop(message))
  return started
}

let count = 0

/**
 * Queries of one language in; out, for each of them, the ids of the pages of the index that have its
 * words, best first. Rejects where Pagefind or its index cannot be loaded; may be called again then.
 */
export function findPages(locale: string, queries: readonly string[]): Promise<string[][]> {
  const asked: Asked = { call: ++count, locale, queries }
  return new Promise((resolve, reject) => {
    waiting.set(asked.call, { resolve, reject })
    start().postMessage(asked)
  })
}
