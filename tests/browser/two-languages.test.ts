import { expect, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'

const address = `/zh-cn/${greyedOut.slug}/`

test('two languages stand side by side, step by step, each marked as what it is', async ({
  page,
}) => {
  await page.goto(`${address}?with=en`)
  const step = page.locator('#step-2')
  const beside = step.locator('.beside')
  await expect(beside).toHaveAttribute('lang', 'en')
  await expect(beside).toContainText('Write down every role and group.')
  await expect(step).toContainText('记下')
  const parts = await page.locator('main > section[id] > .tab').count()
  await expect(page.locator('main > section[id] > .beside')).toHaveCount(parts)
})

test('no anchor stands twice when two languages are shown', async ({ page }) => {
  await page.goto(`${address}?with=en#step-3`)
  await expect(page.locator('.beside').first()).toBeVisible()
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
  expect(ids).toHaveLength(new Set(ids).size)
})

test('a link offers the second language and another takes it away', async ({ page }) => {
  await page.goto(address)
  const choice = page.locator('[data-bilingual]')
  await choice.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${address}?with=en`)
  await expect(page.locator('.beside').first()).toBeVisible()
  await choice.getByRole('link', { name: '只看一种语言' }).click()
  await expect(page.locator('.beside')).toHaveCount(0)
})

test('a language that does not exist changes nothing', async ({ page }) => {
  await page.goto(`${address}?with=xx`)
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('.beside')).toHaveCount(0)
})

test('on a phone the second language stands below, without sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`${address}?with=en`)
  await expect(page.locator('.beside').first()).toBeVisible()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})
