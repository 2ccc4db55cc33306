import { expect, type Page, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'

/** What the browser fetched ahead of time: it marks such requests. */
function watchAhead(page: Page): string[] {
  const ahead: string[] = []
  page.context().on('request', (request) => {
    if (request.headers()['sec-purpose']?.includes('prefetch'))
      ahead.push(new URL(request.url()).pathname + new URL(request.url()).search)
  })
  return ahead
}

test('pointing at a link fetches the page behind it', async ({ page }) => {
  const ahead = watchAhead(page)
  await page.goto('/en/topics/reset-by-admin/')
  await page.locator(`main a[href$="/${greyedOut.slug}/"]`).first().hover()
  await expect.poll(() => ahead).toContain(`/en/${greyedOut.slug}/`)
})

test('nothing that was typed is fetched ahead of time', async ({ page }) => {
  const ahead = watchAhead(page)
  const words = 'secret words of a reader'
  await page.goto(`/en/search/?q=${encodeURIComponent(words)}`)
  // Their links hold the typed words where anything does.
  const holding = page.locator('a[href*="?"]')
  for (const link of await holding.all()) if (await link.isVisible()) await link.hover()
  // A link without a query is fetched, so that an empty list would mean that nothing was looked at.
  await page.locator('.head nav a').first().hover()
  await expect.poll(() => ahead.length).toBeGreaterThan(0)
  expect(ahead.filter((path) => path.includes('?') || path.includes('secret'))).toEqual([])
})
