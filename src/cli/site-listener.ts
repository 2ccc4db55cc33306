import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import compression from '@polka/compression'
import sirv from 'sirv'
import { crossOriginHeaders, isCrossOrigin } from '../model/cross-origin.ts'
import { readRedirects } from './redirects.ts'

/** How long a browser may keep a file: named by its content, for ever; anything else, ask first. */
function cacheControl(path: string): string {
  const named =
    /^\/_astro\/|^\/embed\/chunks\/|^\/pagefind\/(fragment|index)\/|\.pf_meta$|\.pagefind$/.test(
      path,
    )
  return named ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** Answers requests from the built site, with its own page for addresses that do not exist. */
export function siteListener(folder: string): RequestListener {
  const files = sirv(folder, {
    // Looks at the disk for every request: a new build may replace the folder at any time.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheControl(path))
      if (isCrossOrigin(path)) response.setHeaders(new Map(Object.entries(crossOriginHeaders)))
    },
  })
  const compress = compression({ brotli: true, level: 9, threshold: 512 })
  const missing = readFileSync(`${folder}/404.html`)
  const redirects = readRedirects(folder)
  return (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?')
    const moved = redirects.get(path)
    if (moved) {
      response.writeHead(301, { location: query ? `${moved}?${query}` : moved }).end()
      return
    }
    response.setHeader('vary', 'Accept-Encoding')
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
        })
        response.end(missing)
      }),
    )
  }
}
