import { expect, type Page, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'
import { foreignReader } from './pages/page-kinds.ts'

const { id, slug } = greyedOut

/** Chooses Chinese as a reader does: by the language link of a page. */
async function chooseChinese(page: Page): Promise<void> {
  await page.goto('/en/')
  await page.getByRole('contentinfo').getByRole('link', { name: '简体中文' }).click()
  await expect(page).toHaveURL('/zh-cn/')
}

test('a link from a ticket opens in English for an English browser, at its step', async ({
  page,
}) => {
  await page.goto(`/go/${id}/#step-3`)
  await expect(page).toHaveURL(`/en/${slug}/#step-3`)
  await expect(page.locator('#step-3')).toBeInViewport()
})

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' })

  test('a link from a ticket opens in Chinese, at its step', async ({ page }) => {
    await page.goto(`/go/${id}/#step-3`)
    await expect(page).toHaveURL(`/zh-cn/${slug}/#step-3`)
    await expect(page.locator('#step-3')).toBeInViewport()
  })

  test('the start page opens in Chinese', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/zh-cn/')
  })

  test('a page with a language of its own stays in it', async ({ page }) => {
    await page.goto(`/en/${slug}/`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(`/en/${slug}/`)
  })
})

test('a language in the link wins over browser and choice', async ({ page }) => {
  await page.goto(`/go/${id}/?lang=zh-cn#fix`)
  await expect(page).toHaveURL(`/zh-cn/${slug}/#fix`)
  await chooseChinese(page)
  await page.goto(`/go/${id}/?lang=en#fix`)
  await expect(page).toHaveURL(`/en/${slug}/#fix`)
})

test('a language the site does not have is passed over', async ({ page }) => {
  await page.goto(`/go/${id}/?lang=xx`)
  await expect(page).toHaveURL(`/en/${slug}/`)
})

test('a language once chosen wins over the browser’s', async ({ page }) => {
  await chooseChinese(page)
  await page.goto(`/go/${id}/#step-3`)
  await expect(page).toHaveURL(`/zh-cn/${slug}/#step-3`)
  await page.goto('/')
  await expect(page).toHaveURL('/zh-cn/')
})

test('a page with a language of its own stays in it, whatever was chosen', async ({ page }) => {
  await chooseChinese(page)
  await page.goto(`/en/${slug}/`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page).toHaveURL(`/en/${slug}/`)
})

test('back from the answer leaves the link behind instead of opening it again', async ({
  page,
}) => {
  await page.goto('/en/about/')
  await page.goto(`/go/${id}/`)
  await expect(page).toHaveURL(`/en/${slug}/`)
  await page.goBack()
  await expect(page).toHaveURL('/en/about/')
})

test.describe('in a browser of another language', () => {
  test.use({ locale: foreignReader })

  test('a link from a ticket lists the languages and keeps its step', async ({ page }) => {
    await page.goto(`/go/${id}/#step-3`)
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      new RegExp(`/en/${slug}/#step-3$`),
    )
    await page.getByRole('link', { name: '简体中文' }).click()
    await expect(page).toHaveURL(`/zh-cn/${slug}/#step-3`)
  })

  test('the start page lists the languages and remembers the choice', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: '简体中文' }).click()
    await expect(page).toHaveURL('/zh-cn/')
    await page.goto('/')
    await expect(page).toHaveURL('/zh-cn/')
  })
})
