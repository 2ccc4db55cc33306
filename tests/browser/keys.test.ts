import { expect, test } from '@playwright/test'
import { AnswerPage, greyedOut } from './pages/answer-page.ts'
import { Keys } from './pages/keys.ts'
import { SearchPage } from './pages/search-page.ts'

const greyed = '?q=reset+password+button+greyed+out'
const all = ['/', 'j', 'k', 'o', 'l', 't', '?']

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('j and k move the focus along the results, o opens the one that has it', async ({ page }) => {
  const search = new SearchPage(page)
  const keys = new Keys(page)
  await search.open('en', greyed)
  await search.found()
  const title = (place: number) => search.results.nth(place).locator('h3 a')
  await keys.press('j')
  await expect(title(0)).toBeFocused()
  await keys.press('j', 'j', 'j')
  await expect(title(3)).toBeFocused()
  await expect(title(3)).toBeInViewport({ ratio: 1 })
  await keys.press('k', 'k')
  await expect(title(1)).toBeFocused()
  const address = await title(1).getAttribute('href')
  await keys.press('o')
  await expect(page).toHaveURL(address ?? '')
})

test('behind the last result, j leads to the button for more', async ({ page }) => {
  const search = new SearchPage(page)
  const keys = new Keys(page)
  await search.open('en', greyed)
  await search.found()
  await search.results.last().locator('h3 a').focus()
  await keys.press('j')
  await expect(page.locator('[data-below] button')).toBeFocused()
  await keys.press('o')
  await expect(search.results.nth(10).locator('h3 a')).toBeFocused()
})

test('on a keyboard of another script the same keys work, by their place', async ({ page }) => {
  const keys = new Keys(page)
  await page.goto('/ar/topics/reset-by-admin/')
  await keys.type({ key: 'ت', code: 'KeyJ' })
  await expect(page.locator('main .hits h3 a').first()).toBeFocused()
  await keys.type({ key: '؟', code: 'Slash', shiftKey: true })
  await expect(keys.list).toBeVisible()
})

test('on a list, j and k move along its lines and Enter opens one', async ({ page }) => {
  const keys = new Keys(page)
  await page.goto('/en/topics/reset-by-admin/')
  const lines = page.locator('main .hits h3 a')
  await keys.press('j')
  await expect(lines.first()).toBeFocused()
  await keys.press('j', 'j', 'k')
  await expect(lines.nth(1)).toBeFocused()
  const address = await lines.nth(1).getAttribute('href')
  await keys.press('Enter')
  await expect(page).toHaveURL(address ?? '')
})

test('on an answer, j and k move along parts and steps, and l copies the link of each', async ({
  page,
}) => {
  const answer = new AnswerPage(page)
  const keys = new Keys(page)
  await answer.open(greyedOut)
  await keys.press('l')
  await expect(keys.notice).toHaveText('Link copied')
  expect(await keys.clipboard()).toMatch(new RegExp(`/go/${greyedOut.id}/$`))
  const here = () =>
    page.evaluate(() => document.activeElement?.closest('main [id]')?.id ?? 'nowhere')
  const seen: string[] = [await here()]
  while (!seen.includes('step-2') && seen.length < 12) {
    await keys.press('j')
    await expect.poll(here).not.toBe(seen.at(-1))
    seen.push(await here())
  }
  expect(seen.slice(-3)).toEqual(['fix', 'step-1', 'step-2'])
  await expect(keys.focus).toBeInViewport({ ratio: 1 })
  await keys.press('l')
  await expect.poll(() => keys.clipboard()).toMatch(/\/go\/1006\/#step-2$/)
  await keys.press('k', 'k', 'l')
  await expect.poll(() => keys.clipboard()).toMatch(/\/go\/1006\/#fix$/)
})

test('t copies the reply of the answer, of the step in focus, of the result in focus', async ({
  page,
}) => {
  const keys = new Keys(page)
  const search = new SearchPage(page)
  await new AnswerPage(page).open(greyedOut)
  await keys.press('t')
  await expect(keys.notice).toHaveText('Reply in English copied')
  expect(await keys.clipboard()).toContain('\n2. ')
  await page.locator('#step-3 .copy-link').focus()
  await keys.press('t')
  await expect.poll(() => keys.clipboard()).toMatch(/#step-3$/)
  await page.evaluate(() => localStorage.setItem('ticket-language', 'zh-cn'))
  await search.open('en', greyed)
  await search.found()
  await keys.press('j', 't')
  await expect(keys.notice).toHaveText('Reply in 简体中文 copied')
  expect(await keys.clipboard()).toContain(`/go/${greyedOut.id}/?lang=zh-cn`)
})

test('? lists every key in the language of the page; while it is open no key does anything', async ({
  page,
}) => {
  const keys = new Keys(page)
  await page.goto('/zh-cn/topics/')
  await keys.press('?')
  await expect(keys.list).toHaveAccessibleName('快捷键')
  await expect(keys.list.locator('kbd')).toHaveText(all)
  await keys.press('j', '/')
  await expect(keys.use).toBeFocused()
  await keys.press('Escape')
  await expect(keys.list).toBeHidden()
})

test('off means off: on every page, until they are on again by the button at its foot', async ({
  page,
}) => {
  const keys = new Keys(page)
  const answer = new AnswerPage(page)
  await answer.open(greyedOut)
  await expect(page.locator('#q')).toHaveAttribute('aria-keyshortcuts', '/')
  await keys.turnOff()
  for (const locale of ['en', 'zh-cn']) {
    await answer.open(greyedOut, { locale })
    await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0)
    await keys.button.focus()
    await keys.press(...all)
    await expect(keys.button).toBeFocused()
    await expect(keys.list).toHaveCount(0)
    await expect(keys.notice).toHaveCount(0)
  }
  await keys.button.click()
  await keys.use.check()
  await keys.press('Escape', '/')
  await expect(page.locator('#q')).toBeFocused()
})

test('in a field the keys are letters', async ({ page }) => {
  const search = new SearchPage(page)
  const keys = new Keys(page)
  await search.open('zh-cn')
  await page.evaluate(() => customElements.whenDefined('answer-search').then(() => true))
  await search.field.focus()
  await keys.press(...all)
  await expect(search.field).toHaveValue(all.join(''))
  await expect(search.field).toBeFocused()
  await expect(keys.list).toHaveCount(0)
})

test('with a modifier, in a select, or while a word is composed, no key does anything', async ({
  page,
}) => {
  const keys = new Keys(page)
  await new AnswerPage(page).open(greyedOut, { locale: 'zh-cn' })
  await keys.press('Alt+l', 'Control+k', 'Shift+J')
  for (const key of all) await keys.compose(key)
  await page.locator('details.ticket > summary').click()
  await page.locator('details.ticket select').first().focus()
  await keys.press('t', 'l', 'j')
  await expect(page.locator('details.ticket select').first()).toBeFocused()
  await expect(keys.notice).toHaveCount(0)
  await expect(keys.list).toHaveCount(0)
  // The same keystroke outside does something, so the silence above means something.
  await page.locator('details.ticket > summary').focus()
  await keys.press('l')
  await expect(keys.notice).toHaveText('链接已复制')
})

test('what the keys do is fetched when one is pressed, not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const keys = new Keys(page)
  await page.goto('/en/topics/')
  await page.waitForLoadState('networkidle')
  const before = asked.length
  await keys.press('x')
  expect(asked).toHaveLength(before)
  await keys.press('?')
  await expect(keys.list).toBeVisible()
  expect(asked).toContain('/keys/en.json')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('no button and no attribute promises keys', async ({ page }) => {
    await page.goto('/en/')
    await expect(page.locator('[data-keys]')).toBeHidden()
    await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0)
  })
})
