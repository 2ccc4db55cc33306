import { expect, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'
import { SearchPage } from './pages/search-page.ts'
import { serveRecorded } from './recording-server.ts'

const typed = 'dimmed and cannot be clicked'

// The server is asked, not the page: a page sees neither the requests of its workers nor all
// headers. The words must not come as an address, as a body or as a referrer.
const boxes = [
  { place: 'home', path: '/en/' },
  { place: 'the header of an answer', path: `/en/${greyedOut.slug}/` },
  { place: 'the search page', path: '/en/search/' },
]

for (const { place, path } of boxes) {
  test(`what is typed on ${place} gives results and stands in no request`, async ({ page }) => {
    await using server = await serveRecorded()
    const search = new SearchPage(page)
    await page.goto(server.origin + path)
    await page.locator('#q').fill(typed)
    await page.locator('#q').press('Enter')
    await search.expectBest(greyedOut.id)
    await expect(search.field).toHaveValue(typed)
    await search.best.getByRole('link').first().click()
    await expect(page.getByRole('main')).toHaveAttribute('data-answer-id', String(greyedOut.id))
    expect(server.requests.length).toBeGreaterThan(5)
    expect(server.requests.filter((request) => /dimmed|clicked/i.test(request))).toEqual([])
  })
}
