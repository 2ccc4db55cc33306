import { expect, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'

const languages = [
  { locale: 'en', lang: 'en', name: 'English' },
  { locale: 'zh-cn', lang: 'zh-CN', name: '简体中文' },
]

for (const { locale, lang, name } of languages) {
  test(`a page in ${name} says so, as does its answer`, async ({ page }) => {
    await page.goto(`/${locale}/${greyedOut.slug}/`)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', lang)
    await expect(html).toHaveAttribute('dir', 'ltr')
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('lang', lang)
    await expect(main).toHaveAttribute('dir', 'ltr')
    await expect(main).toHaveAttribute('data-answer-id', String(greyedOut.id))
  })

  test(`the languages of a page name ${name} in its own words, marked as such`, async ({
    page,
  }) => {
    await page.goto('/en/codes/')
    const link = page.getByRole('contentinfo').getByRole('link', { name, exact: true })
    await expect(link).toHaveAttribute('lang', lang)
    await expect(link).toHaveAttribute('hreflang', lang)
  })
}

const paths = [
  '',
  'search/',
  'topics/reset-by-admin/',
  'roles/user-administrator/',
  'codes/',
  'about/',
]

test('the language links lead to the same page, there and back', async ({ page }) => {
  for (const path of paths) {
    await page.goto(`/en/${path}`)
    const footer = page.getByRole('contentinfo')
    await footer.getByRole('link', { name: '简体中文' }).click()
    await expect(page).toHaveURL(`/zh-cn/${path}`)
    await footer.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(`/en/${path}`)
  }
})

test('the other language opens at the step that was open', async ({ page }) => {
  await page.goto(`/en/${greyedOut.slug}/#step-3`)
  await page.getByRole('contentinfo').getByRole('link', { name: '简体中文' }).click()
  await expect(page).toHaveURL(`/zh-cn/${greyedOut.slug}/#step-3`)
})

test('the header leads to the languages at the foot of the page', async ({ page }) => {
  await page.goto(`/en/${greyedOut.slug}/`)
  await page.getByRole('navigation').getByRole('link', { name: 'Languages' }).click()
  await expect(
    page.getByRole('contentinfo').getByRole('link', { name: '简体中文' }),
  ).toBeInViewport()
})

test('the current page is named in the navigation, and the first Tab skips it', async ({
  page,
}) => {
  await page.goto('/en/codes/')
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Codes' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await skip.press('Enter')
  await expect(page).toHaveURL('/en/codes/#main')
})
