import { brotliCompressSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { serveCounted } from './counting-server.ts'

/** What a page costs on its first visit: bodies in brotli as they went over the wire, in bytes. */
export interface Weight {
  html: number
  css: number
  script: number
  /** Lists, indexes, data. */
  other: number
  total: number
  requests: number
}

const kindOf = (path: string) => {
  if (/\/$|\.html$|\/\?|\/search\/\?/.test(path)) return 'html'
  if (path.endsWith('.css')) return 'css'
  return /\.m?js(\?|$)/.test(path) ? 'script' : 'other'
}

/** What the styles that stand in a page add to it once it is compressed. */
function styleShare(page: string): number {
  const without = page.replaceAll(/<style>.*?<\/style>/gs, '')
  return brotliCompressSync(page).length - brotliCompressSync(without).length
}

/** Opens a page with an empty cache, waits until it is quiet, and adds up what was sent. */
export async function weigh(
  browser: Browser,
  server: Awaited<ReturnType<typeof serveCounted>>,
  { path, wait }: { path: string; wait?: string | undefined },
): Promise<Weight> {
  server.take()
  const page = await browser.newPage({ locale: 'is-IS' })
  const response = await page.goto(server.origin + path, { waitUntil: 'networkidle' })
  const inPage = styleShare((await response?.text()) ?? '')
  if (wait) await page.waitForSelector(wait)
  await page.waitForLoadState('networkidle')
  await page.close()
  const weight = { html: 0, css: 0, script: 0, other: 0, total: 0, requests: 0 }
  for (const { path: sent, bytes } of server.take()) {
    weight[kindOf(sent)] += bytes
    weight.total += bytes
    weight.requests += 1
  }
  weight.css += inPage
  weight.html -= inPage
  return weight
}
