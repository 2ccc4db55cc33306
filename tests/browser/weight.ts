import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from '@playwright/test'
import { siteListener } from '../../src/cli/site-listener.ts'
import { browserArguments, ensureBrowser } from './find-browser.ts'

// What pages weigh on the wire: npm run weight. Bytes are counted by the server (bodies, brotli),
// because a page does not see what the search worker fetches.
const folder = process.env.OUT ?? 'dist'
let requests: { path: string; bytes: number }[] = []

function countBytes(response: ServerResponse, row: { bytes: number }): void {
  const { write, end } = response
  const size = (chunk: unknown) =>
    typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.byteLength(chunk) : 0
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    row.bytes += size(chunk)
    return Reflect.apply(write, response, [chunk, ...rest])
  }) as typeof write
  response.end = ((chunk: unknown, ...rest: unknown[]) => {
    row.bytes += size(chunk)
    return Reflect.apply(end, response, [chunk, ...rest])
  }) as typeof end
}

const listener = siteListener(folder)
const server = createServer((request, response) => {
  const row = { path: request.url ?? '', bytes: 0 }
  requests.push(row)
  countBytes(response, row)
  listener(request, response)
})
await new Promise<void>((resolve) => server.listen(0, resolve))
const origin = `http://localhost:${(server.address() as AddressInfo).port}`

async function weigh(browser: Browser, name: string, path: string, wait?: string): Promise<void> {
  requests = []
  const page = await browser.newPage()
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  if (wait) await page.waitForSelector(wait)
  const bytes = requests.reduce((sum, row) => sum + row.bytes, 0)
  const largest = [...requests].sort((a, b) => b.bytes - a.bytes).slice(0, 3)
  const parts = largest.map((row) => `${row.path.slice(0, 40)} ${row.bytes}`).join(', ')
  console.log(
    `${name.padEnd(22)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${requests.length} requests  (${parts})`,
  )
  await page.close()
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })
await weigh(browser, 'answer', '/en/reset-password-button-greyed-out/')
await weigh(browser, 'answer, zh-cn', '/zh-cn/reset-password-button-greyed-out/')
await weigh(browser, 'home', '/en/')
await weigh(browser, 'codes', '/en/codes/')
await weigh(browser, 'search, unused', '/en/search/')
await weigh(browser, 'search, first result', '/en/search/?q=greyed%20out', '[data-state=ready]')
await weigh(browser, 'search, zh-cn', '/zh-cn/search/?q=%E7%81%B0%E6%98%BE', '[data-state=ready]')
await browser.close()
server.close()
