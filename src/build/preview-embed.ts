import type { IncomingMessage, ServerResponse } from 'node:http'
import { crossOriginHeaders } from '../model/cross-origin.ts'
import { bundleEmbed } from './embed.ts'

/** The little of Vite's server that the preview needs. */
interface Server {
  watcher: { on: (event: 'all', change: () => void) => unknown }
}

/** Serves `/embed/v1.js` and its pieces in preview, from the code as it is now. */
export function previewEmbed(server: Server, content: string) {
  let files: Promise<Map<string, string>> | undefined
  server.watcher.on('all', () => {
    files = undefined
  })
  const build = async () =>
    new Map((await bundleEmbed(content)).map(({ path, code }) => [`/${path}`, code]))
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (!path.endsWith('.js')) return next()
    try {
      files ??= build()
      const code = (await files).get(path)
      if (code === undefined) return next()
      for (const [name, value] of Object.entries(crossOriginHeaders))
        response.setHeader(name, value)
      response.setHeader('content-type', 'text/javascript; charset=utf-8')
      response.setHeader('cache-control', 'no-store')
      response.end(code)
    } catch (error) {
      files = undefined
      next(error)
    }
  }
}
