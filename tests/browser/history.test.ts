import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import sirv from 'sirv'
import { siteListener } from '../../src/cli/site-listener.ts'
import { sampleContent } from '../samples/sample-site.ts'
import { buildSite, listen } from './pages/built-site.ts'

// The sample site: 1001 was renamed, 1004 merged into 1002, 1005 retired, a part of 1002 renamed.
test.describe.configure({ mode: 'serial' })

const out = 'test-results/history-site'
let withRules: Awaited<ReturnType<typeof listen>>
let plain: Awaited<ReturnType<typeof listen>>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  await sampleContent('test-results/history-content')
  await buildSite('test-results/history-content', out)
  withRules = await listen(siteListener(out))
  plain = await listen(sirv(out))
})

test.afterAll(async () => {
  withRules.close()
  plain.close()
  await rm(out, { recursive: true })
})

test('a former address leads to the same step on a host that knows no rules', async ({ page }) => {
  await page.goto(`${plain.origin}/zh-cn/grey-button/#step-2`)
  await expect(page).toHaveURL(`${plain.origin}/zh-cn/button-greyed-out/#step-2`)
  await page.goto(`${plain.origin}/en/grey-button/?with=zh-cn#verify`)
  await expect(page).toHaveURL(`${plain.origin}/en/button-greyed-out/?with=zh-cn#verify`)
})

test('a step of a merged answer leads to the place its author named', async ({ page }) => {
  await page.goto(`${withRules.origin}/en/sync-client-missing/#step-1`)
  await expect(page).toHaveURL(`${withRules.origin}/en/page-missing/#undo`)
  await page.goto(`${withRules.origin}/go/1004/#fix`)
  await expect(page).toHaveURL(`${withRules.origin}/en/page-missing/#undo`)
  await page.goto(`${withRules.origin}/go/1004/#cause`)
  await expect(page).toHaveURL(`${withRules.origin}/en/page-missing/#cause`)
})

test('a renamed part is reached by its former name', async ({ page }) => {
  await page.goto(`${withRules.origin}/go/1002/?lang=zh-cn#rollback`)
  await expect(page.locator('section#undo')).toBeInViewport()
  await expect(page).toHaveURL(/\/zh-cn\/page-missing\//)
})

test('a retired answer says so and offers the one to read instead', async ({ page }) => {
  await page.goto(`${withRules.origin}/go/1005/#step-1`)
  await expect(page.getByRole('main')).toContainText('was withdrawn on')
  await page.getByRole('link', { name: 'Open the newer answer' }).click()
  await expect(page).toHaveURL(`${withRules.origin}/en/reset-not-written-back/`)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a former address leads to the same step on a host with redirect rules', async ({
    page,
  }) => {
    await page.goto(`${withRules.origin}/en/grey-button/#step-2`)
    await expect(page).toHaveURL(`${withRules.origin}/en/button-greyed-out/#step-2`)
    await expect(page.locator('li#step-2')).toBeInViewport()
  })

  test('a former address shows the link to the same step elsewhere', async ({ page }) => {
    await page.goto(`${plain.origin}/en/grey-button/#step-2`)
    const place = page.getByRole('main').getByRole('listitem')
    await expect(place).toHaveCount(1)
    await place.getByRole('link').click()
    await expect(page).toHaveURL(`${plain.origin}/en/button-greyed-out/#step-2`)
  })

  test('a merged answer shows the link to the place its author named', async ({ page }) => {
    await page.goto(`${withRules.origin}/en/sync-client-missing/#step-1`)
    await page.getByRole('main').getByRole('listitem').getByRole('link').click()
    await expect(page).toHaveURL(`${withRules.origin}/en/page-missing/#undo`)
  })
})
