import { expect, type Page, test } from '@playwright/test'
import { appSecret, greyedOut } from './pages/answer-page.ts'

test.use({ javaScriptEnabled: false })

// Playwright's text and role selectors pass over <noscript>, though readers see it.
const withoutScript = (page: Page) => page.locator('main noscript p')

test('an answer is complete: parts, steps and links that work', async ({ page }) => {
  await page.goto(`/en/${greyedOut.slug}/`)
  for (const part of ['symptom', 'check', 'cause', 'fix', 'verify', 'escalate'])
    await expect(page.locator(`section#${part}`)).toBeVisible()
  await expect(page.locator('#step-1').getByRole('heading')).toBeVisible()
  await page.getByRole('link', { name: 'Start at step 1' }).click()
  await expect(page.locator('#step-1')).toBeInViewport()
  await page.getByRole('link', { name: 'Link Copy link to step 3' }).click()
  await expect(page).toHaveURL(`/go/${greyedOut.id}/#step-3`)
})

test('commands can be read, and no button is shown that cannot work', async ({ page }) => {
  await page.goto(`/en/${appSecret.slug}/`)
  await expect(page.locator('pre').first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('the search page lists every way to an answer', async ({ page }) => {
  await page.goto('/en/search/')
  await expect(withoutScript(page)).toHaveText(/^Search needs JavaScript\./)
  await page.locator('[data-idle] a[href="/en/topics/"]').click()
  await expect(page).toHaveURL('/en/topics/')
  await expect(page.locator('li[data-answer-id="1006"]')).toBeVisible()
})

test('the search page shows no filter that cannot work', async ({ page }) => {
  await page.goto('/en/search/')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

for (const path of ['/en/', '/en/search/', `/en/${greyedOut.slug}/`]) {
  test(`the search field of ${path} leads to the lists`, async ({ page }) => {
    await page.goto(path)
    const form = page.getByRole('search')
    await form.locator('#q').fill('greyed out')
    const button = form.getByRole('button')
    if (await button.count()) await button.click()
    else await form.locator('#q').press('Enter')
    await expect(page).toHaveURL(/\/en\/search\//)
    await expect(withoutScript(page)).toBeVisible()
  })
}

test('a facet page lists its answers', async ({ page }) => {
  await page.goto('/en/roles/user-administrator/')
  await page.locator('li[data-answer-id="1006"]').getByRole('link').click()
  await expect(page).toHaveURL(`/en/${greyedOut.slug}/`)
})

const choices = [
  { what: 'the start page', path: '/', to: '/zh-cn/' },
  { what: 'a link from a ticket', path: `/go/${greyedOut.id}/`, to: `/zh-cn/${greyedOut.slug}/` },
]

for (const { what, path, to } of choices) {
  test(`${what} lists the languages`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('list', { name: 'Choose a language' })).toBeVisible()
    await page.getByRole('link', { name: '简体中文' }).click()
    await expect(page).toHaveURL(to)
  })
}
