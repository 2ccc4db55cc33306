import { expect, test } from '@playwright/test'
import { SearchPage } from './pages/search-page.ts'

// Numbers are compared with each other, never with a fixed one: the content grows.

test('a filter gives as many answers as it says', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=password')
  const before = await search.found()
  const expected = await search.count('licence', 'entra-p1')
  await search.facet('licence', 'entra-p1').check()
  await expect.poll(() => search.found()).toBe(expected)
  expect(expected).toBeLessThan(before)
  expect(expected).toBeGreaterThan(0)
})

test('filters alone give answers, without any words', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  const expected = await search.count('hybridOnly', 'true')
  await search.facet('hybridOnly', 'true').check()
  expect(await search.found()).toBe(expected)
  await expect(page).toHaveURL('/en/search/?hybridOnly=true')
  // Nothing was asked, so nothing is the best answer to it.
  await expect(search.best.getByRole('heading', { name: 'Answers' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Best answer' })).toHaveCount(0)
})

test('the other values of a chosen facet say what choosing them too adds', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  const [first, second] = [
    await search.count('licence', 'entra-p1'),
    await search.count('licence', 'none'),
  ]
  await search.facet('licence', 'entra-p1').check()
  expect(await search.found()).toBe(first)
  expect(await search.count('licence', 'none')).toBe(second)
  await search.facet('licence', 'none').check()
  // An answer has one licence, so both together are the sum.
  await expect.poll(() => search.found()).toBe(first + second)
})

test('values of another facet count only what the choice leaves', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  await search.facet('licence', 'entra-p1').check()
  await search.expectState('ready')
  const expected = await search.count('audience', 'helpdesk')
  await search.facet('audience', 'helpdesk').check()
  await expect.poll(() => search.found()).toBe(expected)
  expect(expected).toBeGreaterThan(0)
})

test('a link to a filtered search opens the same search', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=password&requiredRole=user-administrator&licence=none')
  await search.expectState('ready')
  await expect(search.facet('requiredRole', 'user-administrator')).toBeChecked()
  await expect(search.facet('licence', 'none')).toBeChecked()
  await expect(search.facet('licence', 'entra-p1')).not.toBeChecked()
  const ids = await search.ids()
  await page.reload()
  await expect.poll(() => search.ids()).toEqual(ids)
})

test('back takes the last filter away again', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?licence=none')
  const before = await search.found()
  await search.facet('requiredRole', 'none').check()
  await expect(page).toHaveURL('/en/search/?requiredRole=none&licence=none')
  await page.goBack()
  await expect(search.facet('requiredRole', 'none')).not.toBeChecked()
  await expect.poll(() => search.found()).toBe(before)
  await expect(page).toHaveURL('/en/search/?licence=none')
})

test('the other language shows the same filtered search', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?licence=none&audience=helpdesk')
  await search.expectState('ready')
  const ids = await search.ids()
  await page.getByRole('contentinfo').getByRole('link', { name: '简体中文' }).click()
  await expect(page).toHaveURL('/zh-cn/search/?licence=none&audience=helpdesk')
  await search.expectState('ready')
  await expect(search.facet('audience', 'helpdesk')).toBeChecked()
  expect(await search.ids()).toEqual(ids)
})

test('all filters go at once and the words stay', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=password')
  const before = await search.found()
  const clear = page.getByRole('button', { name: 'Remove all filters' })
  await expect(clear).toBeHidden()
  await search.facet('licence', 'none').check()
  await search.facet('audience', 'helpdesk').check()
  await clear.click()
  await expect(page).toHaveURL('/en/search/?q=password')
  await expect.poll(() => search.found()).toBe(before)
  await expect(clear).toBeHidden()
})

test('filters that leave nothing say which one to drop', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?licence=entra-p1&topic=app-credentials')
  await search.expectState('empty')
  await expect(search.status).toHaveText('No answer fits all the filters')
  await search.element.getByRole('button', { name: /without.*Licence|Licence/i }).click()
  await search.expectState('ready')
  await expect(page).toHaveURL('/en/search/?topic=app-credentials')
})

test('a facet page leads to the search with its filter', async ({ page }) => {
  const search = new SearchPage(page)
  await page.goto('/en/roles/user-administrator/')
  const listed = await page.locator('main li[data-answer-id]').count()
  await page.getByRole('link', { name: 'Search within these answers' }).click()
  await expect(search.facet('requiredRole', 'user-administrator')).toBeChecked()
  await expect.poll(() => search.found()).toBe(listed)
})

test('on a narrow screen the filters open and close', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const search = new SearchPage(page)
  await search.open()
  await expect(search.facet('licence', 'none')).toBeHidden()
  await page.getByText('Narrow the results').click()
  await search.facet('licence', 'none').check()
  await search.expectState('ready')
})
