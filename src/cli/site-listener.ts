import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import compression from '@polka/compression'
import sirv from 'sirv'
import { readHeaders, readRedirects } from './host-rules.ts'

/**
 * Answers requests from the built site as a host does that reads its `_headers` and `_redirects`,
 * with its own page for addresses that do not exist. What is not named by its content is asked
 * about before it is used again.
 */
export function siteListener(folder: string): RequestListener {
  // Looks at the disk for every request: a new build may replace the folder at any time.
  // Sends what the build has compressed as it is; the rest is compressed below.
  const files = sirv(folder, { dev: true, etag: true, brotli: true })
  // As quick as level 9 and a twentieth smaller, but gzip has no such level.
  const inBrotli = compression({ brotli: true, level: 10, threshold: 512 })
  const inGzip = compression({ level: 9, threshold: 512 })
  const missing = readFileSync(`${folder}/404.html`)
  const redirects = readRedirects(folder)
  const headersFor = readHeaders(folder)
  return (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?')
    const moved = redirects.get(path)
    if (moved) {
      response.writeHead(301, { location: query ? `${moved}?${query}` : moved }).end()
      return
    }
    response.setHeaders(
      new Map([['cache-control', 'no-cache'], ['vary', 'Accept-Encoding'], ...headersFor(path)]),
    )
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']))
    const compress = takesBrotli ? inBrotli : inGzip
    compress(request, response, () =>
      files(request, response, () => {
        response.setHeaders(headersFor('/404.html'))
        response.writeHead(404, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
        })
        response.end(missing)
      }),
    )
  }
}
