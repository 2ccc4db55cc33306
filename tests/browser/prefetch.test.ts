import { expect, type Page, test } from '@playwright/test'
import { serveCounted } from './counting-server.ts'
import { greyedOut } from './pages/answer-page.ts'

// The server says what was asked for: the browser's own tools do not show what it fetches ahead.
async function open(page: Page, path: string) {
  const server = await serveCounted(process.env.OUT ?? 'test-results/real-site')
  await page.goto(server.origin + path, { waitUntil: 'networkidle' })
  server.take()
  const asked: string[] = []
  const look = () => {
    asked.push(...server.take().map(({ path }) => path))
    return asked
  }
  return { look, close: server.close }
}

test('pointing at a link fetches the page behind it', async ({ page }) => {
  const { look, close } = await open(page, '/en/topics/reset-by-admin/')
  await page.locator(`main a[href$="/${greyedOut.slug}/"]`).first().hover()
  await expect.poll(look).toContain(`/en/${greyedOut.slug}/`)
  close()
})

test('nothing that was typed is fetched ahead of time', async ({ page }) => {
  const { look, close } = await open(page, '/en/search/?q=secret%20words')
  // The same search in another language: a link that holds what was typed.
  const other = page.locator('#other-languages ~ ul a[data-locale="zh-cn"]')
  await other.evaluate((link: HTMLAnchorElement) => {
    link.search = location.search
  })
  await other.hover()
  // Longer than the pointer has to rest on a link before the browser fetches it: 200 ms.
  await page.waitForTimeout(500)
  // A link without a query is fetched: without this the test would hold where nothing is.
  await page.locator('.head nav a').first().hover()
  await expect.poll(() => look().length).toBeGreaterThan(0)
  // The search itself asks for its index with a time.
  expect(look().filter((path) => /[?](?!ts=)|secret/.test(path))).toEqual([])
  close()
})
