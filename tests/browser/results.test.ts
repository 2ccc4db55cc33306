import { expect, type Page, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'
import { engineFiles, SearchPage } from './pages/search-page.ts'
import { refuseClipboard, TicketPanel } from './pages/ticket-panel.ts'

const greyed = '?q=reset+password+button+greyed+out'

/** Keeps the full text back until it is let go. */
async function holdFullText(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(engineFiles.fullText, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

test('nothing moves or loses the focus when better results arrive while one has it', async ({
  page,
}) => {
  const letGo = await holdFullText(page)
  const search = new SearchPage(page)
  await search.open('en', '?q=password')
  await search.expectState('ready')
  const second = await search.results.nth(1).locator('h3 a').elementHandle()
  await second?.focus()
  const before = await search.ids()
  letGo()
  await expect(search.element).toHaveAttribute('data-settled', 'true')
  expect(await search.ids()).toEqual(before)
  expect(await second?.evaluate((link) => link === document.activeElement)).toBe(true)
})

test('nothing moves under a press when better results arrive; it opens what was pressed', async ({
  page,
}) => {
  const letGo = await holdFullText(page)
  const search = new SearchPage(page)
  await search.open('en', '?q=password')
  await search.expectState('ready')
  const link = search.results.nth(1).locator('h3 a')
  const address = await link.getAttribute('href')
  await link.hover()
  await page.mouse.down()
  letGo()
  await expect(search.element).toHaveAttribute('data-settled', 'true')
  await page.mouse.up()
  await expect(page).toHaveURL(address ?? '')
})

test('a new question replaces the results although one has the focus', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', greyed)
  await search.found()
  const before = await search.ids()
  await search.best.locator('h3 a').focus()
  await page.evaluate(() => {
    history.pushState(null, '', '?q=AADSTS50126')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect.poll(() => search.ids()).not.toEqual(before)
})

test('values that no result has are hidden, and come back with an empty field', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=AADSTS50126')
  await search.found()
  const values = page.locator('[data-facets] input')
  const seen = page.locator('[data-facets] input:visible')
  await page.setViewportSize({ width: 1440, height: 900 })
  const count = await seen.count()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(await values.count())
  await expect(
    page.locator('[data-facets] li:visible [data-count]', { hasText: /^0$/ }),
  ).toHaveCount(0)
  await search.field.fill('')
  await search.expectState('idle')
  await expect(seen).toHaveCount(await values.count())
})

test('a chosen value stays in sight although it gives nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const search = new SearchPage(page)
  await search.open('en', '?q=AADSTS50126&licence=entra-p2')
  await expect(search.element).toHaveAttribute('data-settled', 'true')
  await expect(search.facet('licence', 'entra-p2')).toBeVisible()
})

for (const { query, state } of [
  { query: '?q=xylophone', state: 'empty' },
  { query: '?q=AADSTS90033', state: 'no-such-code' },
] as const) {
  test(`in the state ${state} the sentence is heard, but seen only once`, async ({ page }) => {
    const search = new SearchPage(page)
    await search.open('en', query)
    await search.expectState(state)
    await expect(search.status).not.toBeEmpty()
    const clip = await search.status.evaluate((status) => getComputedStyle(status).clipPath)
    expect(clip).toBe('inset(50%)')
    await expect(search.element.locator('.big')).toBeVisible()
  })
}

test('one Tab from the field, a link leads past the filters to the first result', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open('en', greyed)
  await search.found()
  await search.field.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the results' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(search.best.locator('h3 a')).toBeFocused()
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the link and the reply of the best answer are copied from the results', async ({
    page,
  }) => {
    const search = new SearchPage(page)
    const panel = new TicketPanel(page)
    await search.open('en', greyed)
    await search.found()
    await search.best.getByRole('link', { name: 'Copy link' }).click()
    await expect(search.notice).toHaveText('Link copied')
    expect(await panel.clipboard()).toMatch(new RegExp(`/go/${greyedOut.id}/$`))
    await search.best.getByRole('button', { name: 'Reply' }).click()
    await expect(search.notice).toHaveText('Reply in English copied')
    expect(await panel.clipboard()).toContain(`/go/${greyedOut.id}/?lang=en`)
  })

  test('a reply in a language that the site lacks comes in that of the result', async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('ticket-language', 'xx'))
    const search = new SearchPage(page)
    await search.open('zh-cn', '?q=密码')
    await search.found()
    await search.results.nth(1).getByRole('button', { name: '回复' }).press('Enter')
    await expect(search.notice).toHaveText(/已复制简体中文回复$/)
  })
})

test('where copying is refused, the reply stands below its result, selected', async ({ page }) => {
  await page.addInitScript(refuseClipboard)
  const search = new SearchPage(page)
  await search.open('en', greyed)
  await search.found()
  await search.best.getByRole('button', { name: 'Reply' }).click()
  const field = search.best.getByRole('textbox', { name: 'Text for the ticket' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/\?lang=en$/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 800 } })

  test('link and reply of every result can be seen and pressed', async ({ page }) => {
    const search = new SearchPage(page)
    await search.open('en', greyed)
    await search.found()
    for (const name of ['.copy-link', '.reply']) {
      const target = search.results.nth(2).locator(name)
      const box = await target.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      const opacity = await target.evaluate((e) => getComputedStyle(e.parentElement ?? e).opacity)
      expect(opacity).toBe('1')
    }
  })
})

test('pointing at a further result shows its link and reply without moving anything', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const search = new SearchPage(page)
  await search.open('en', greyed)
  await search.found()
  const [offer, next] = [search.results.nth(2).locator('.offer'), search.results.nth(3)]
  await expect(offer).toHaveCSS('opacity', '0')
  const before = await next.boundingBox()
  await search.results.nth(2).locator('h3 a').focus()
  await expect(offer).toHaveCSS('opacity', '1')
  expect((await next.boundingBox())?.height).toBe(before?.height)
})
