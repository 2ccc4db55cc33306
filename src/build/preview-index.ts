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

async function documentsOf(
  server: Server,
  { folder, locales }: Options,
): Promise<SearchDocument[]> {
  const origin = server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.server.port}/`
  const answers = locales.map(async (locale) => {
    const response = await fetch(`${origin}${folder}/${locale}.json`)
    return (await response.json()) as SearchDocument[]
  })
  return (await Promise.all(answers)).flat()
}

interface Options {
  /** Where the pages that list the search documents are. */
  folder: string
  locales: readonly string[]
}

/** Serves `/pagefind/` in preview, from the pages as they are now; a change makes it anew. */
export function previewIndex(server: Server, options: Options) {
  let files: Promise<Map<string, IndexFile>> | undefined
  server.watcher.on('all', () => {
    files = undefined
  })
  const build = async () => {
    const built = await buildIndex(await documentsOf(server, options))
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
