import { existsSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import compression from '@polka/compression'
import sirv from 'sirv'

const wanted = Number(process.env.PORT ?? 4321)
const folder = process.env.OUT ?? 'dist'

/** How long a browser may keep a file: named by its content, for ever; anything else, ask first. */
function cacheControl(path: string): string {
  const named = /^\/_astro\/|^\/pagefind\/(fragment|index)\/|\.pf_meta$|\.pagefind$/.test(path)
  return named ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** Answers requests from the built site, with its own page for addresses that do not exist. */
function siteListener(): RequestListener {
  const files = sirv(folder, {
    // Looks at the disk for every request: a new build may replace the folder at any time.
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('cache-control', cacheControl(path)),
  })
  const compress = compression({ brotli: true, level: 9, threshold: 512 })
  const missing = readFileSync(`${folder}/404.html`)
  return (request, response) => {
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

/** Listens on the first free port from the wanted one. */
function listen(server: Server, port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || port >= wanted + 20) throw error
    console.log(`Port ${port} is taken by another program; trying ${port + 1}.`)
    listen(server, port + 1)
  })
  server.listen(port, () => {
    server.removeAllListeners('error')
    console.log(
      `The site is on http://localhost:${port}/ (compressed, with cache headers). Stop it with Ctrl+C.`,
    )
  })
}

if (existsSync(`${folder}/404.html`)) listen(createServer(siteListener()), wanted)
else {
  console.error(
    `There is no site in ${folder}/ yet. Build it with "npm run build", or use "npm start".`,
  )
  process.exitCode = 1
}
