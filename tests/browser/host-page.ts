import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A ticket system of somebody else: a page on an origin of its own, with a policy of its own. */
export interface HostPage extends AsyncDisposable {
  origin: string
}

/** Words of the page around the element, by the language of that page. */
const words = { en: 'Subject of the ticket', 'zh-CN': '工单主题' }

export interface HostOptions {
  /** The origin of the site that the search comes from. */
  site: string
  lang: keyof typeof words
  /** The element as that page writes it. */
  element: string
}

/**
 * Serves such a page until the test is over. Its policy allows nothing but scripts and requests to
 * the site: no styles, no inline script, no markup from strings.
 */
export async function serveHost({ site, lang, element }: HostOptions): Promise<HostPage> {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `script-src ${site}`,
    `connect-src ${site}`,
    "style-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  const html = `<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8"><title>Tickets</title><meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
        <script type="module" src="${site}/embed/v1.js"></script>
      </head>
      <body>
        <main>
          <h1>Tickets</h1>
          <form method="dialog"><label for="subject">${words[lang]}</label> <input id="subject"></form>
          ${element}
        </main>
      </body>
    </html>`
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cross-origin-embedder-policy': 'require-corp',
    })
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
