import { expect, type Page, test } from '@playwright/test'

// Short, longest, with tables, with commands.
const slugs = [
  'silent-sign-in-fails',
  'user-gets-error-resetting-password',
  'how-to-reset-a-user-password',
  'manage-app-secret-or-certificate',
]

/** How many pages a PDF has; its page objects are never compressed away by Chromium. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** The text that stands on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  return page.locator('body').innerText()
}

for (const locale of ['en', 'zh-cn']) {
  for (const slug of slugs) {
    test(`${locale}: ${slug} prints on at most two pages, A4 and Letter`, async ({ page }) => {
      await page.goto(`/${locale}/${slug}/`)
      for (const format of ['A4', 'Letter']) {
        const pages = pagesOf(await page.pdf({ format }))
        expect(pages).toBeGreaterThanOrEqual(1)
        expect(pages).toBeLessThanOrEqual(2)
      }
    })
  }

  test(`${locale}: paper has the permanent link, the date and the addresses of the sources`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/how-to-reset-a-user-password/`)
    const text = await onPaper(page)
    expect(text).toContain('/go/1009/')
    expect(text).toMatch(/https:\/\/[^/]+\/go\/\d+\/ · .*\b20\d\d/)
    expect(text).toContain('learn.microsoft.com/')
  })
}

test('paper has no control, no navigation and no ticket panel', async ({ page }) => {
  await page.goto('/en/how-to-reset-a-user-password/')
  await page.locator('.ticket summary').click()
  await page.emulateMedia({ media: 'print' })
  const controls = page.locator(
    'button, input, select, textarea, summary, nav, form, .foot, .copy-link, .ticket',
  )
  expect(await controls.count()).toBeGreaterThan(5)
  await expect(controls.filter({ visible: true })).toHaveCount(0)
})

test('on paper everything is black on white in the dark theme too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/en/how-to-reset-a-user-password/')
  await page.locator('html').evaluate((root) => root.setAttribute('data-theme', 'dark'))
  const colours = await page.locator('body').evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body)
    return { color, backgroundColor }
  })
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
})

test('a table stays a table on paper, and steps and commands are not torn apart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 680, height: 900 })
  await page.goto('/en/how-to-reset-a-user-password/')
  await page.emulateMedia({ media: 'print' })
  const display = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).display)
  expect(await display('main table')).toBe('table')
  expect(await display('main table td')).toBe('table-cell')
  for (const selector of ['.steps > li', 'main pre', 'main tr']) {
    const inside = page.locator(selector).first()
    expect(await inside.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid')
  }
})

test('the line for paper is not on screen', async ({ page }) => {
  await page.goto('/en/how-to-reset-a-user-password/')
  await expect(page.locator('.paper')).toBeHidden()
})
