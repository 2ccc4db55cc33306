import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SearchDocument } from '../model/search-document.ts'
import { buildIndex, type IndexFile } from './search-index.ts'

/** The little of Vite's server that the preview needs. */
interface Server {
  config: { server: { port?: number | undefined } }
  resolvedUrls: { local: string[] } | null
  watcher: { on: (event: 'all', change: () => void) => unknown }
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' }

async function documentsOf(server: Server, folder: string): Promise<SearchDocument[]> {
  const origin = server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.server.port}/`
  const locales = (await (await fetch(`${origin}${folder}/locales.json`)).json()) as string[]
  const answers = locales.map(async (locale) =>
    (await fetch(`${origin}${folder}/${locale}.json`)).json(),
  )
  return ((await Promise.all(answers)) as SearchDocument[][]).flat()
}

/** Serves `/pagefind/` in preview, from the pages as they are now; a change makes it anew. */
export function previewIndex(server: Server, folder: string) {
  let files: Promise<Map<string, IndexFile>> | undefined
  server.watcher.on('all', () => {
    files = undefined
  })
  const build = async () => {
    const built = await buildIndex(await documentsOf(server, folder))
    return new Map(built.map((file) => [`/${file.path}`, file]))
  }
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => {
    try {
      files ??= build()
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const file = (await files).get(path)
      if (!file) return next()
      response.setHeader(
        'content-type',
        types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      )
      response.setHeader('cache-control', 'no-store')
      response.end(file.content)
    } catch (error) {
      files = undefined
      next(error)
    }
  }
}
