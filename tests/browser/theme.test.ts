import { expect, type Page, test } from '@playwright/test'

const background = (page: Page) =>
  page.locator('body').evaluate((body) => {
    const own = getComputedStyle(body).backgroundColor
    return own === 'rgba(0, 0, 0, 0)'
      ? getComputedStyle(document.documentElement).backgroundColor
      : own
  })

for (const colorScheme of ['light', 'dark'] as const) {
  test(`from ${colorScheme}, the button changes the theme and the choice is kept`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/en/')
    const before = await background(page)
    const button = page.getByRole('button', { name: 'Light or dark' })
    await button.click()
    await expect.poll(() => background(page)).not.toBe(before)
    const after = await background(page)
    await page.goto('/zh-cn/codes/')
    expect(await background(page)).toBe(after)
    await page.getByRole('button', { name: '浅色或深色' }).click()
    await expect.poll(() => background(page)).toBe(before)
  })
}

test('without a choice the theme follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en/')
  const light = await background(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => background(page)).not.toBe(light)
})
