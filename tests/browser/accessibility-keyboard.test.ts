import { expect, type Page, test } from '@playwright/test'
import { appSecret, greyedOut } from './pages/answer-page.ts'
import { tabTo, walkBack, walkThrough } from './pages/keyboard.ts'
import { openPanels, seeCopyButtons } from './pages/page-kinds.ts'
import { SearchPage } from './pages/search-page.ts'
import { TicketPanel } from './pages/ticket-panel.ts'

// The site by keyboard alone. The windows are a desk's and a desk's at 400 %.
const windows = [
  { name: 'wide', size: { width: 1280, height: 800 } },
  { name: 'at 400 %', size: { width: 320, height: 256 } },
]

const walked: { name: string; path: string; prepare?: (page: Page) => Promise<void> }[] = [
  { name: 'home', path: '' },
  { name: 'an answer', path: `${greyedOut.slug}/` },
  { name: 'an answer with commands', path: `${appSecret.slug}/`, prepare: seeCopyButtons },
  {
    name: 'results and filters',
    path: 'search/?q=AADSTS50126',
    prepare: async (page) => void (await new SearchPage(page).found()),
  },
  { name: 'the situation', path: 'situation/' },
]

// Each way leads over the whole page, there in English and back in Arabic: in the narrowest window, or
// in all of them with `EVERY=1`.
const ways = process.env.EVERY ? windows : windows.slice(-1)

for (const { name, path, prepare } of walked) {
  for (const { name: how, size } of ways) {
    test(`Tab reaches all of ${name} in reading order, each in sight with its outline, ${how}`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await page.goto(`/en/${path}`)
      await prepare?.(page)
      expect(await walkThrough(page)).toEqual([])
      await page.goto(`/ar/${path}`)
      await prepare?.(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await walkBack(page)).toEqual([])
    })
  }
}

test('the open ticket panel and the escalation form hold no trap', async ({ page }) => {
  await page.goto(`/en/${greyedOut.slug}/`)
  await openPanels(page)
  expect(await walkBack(page)).toEqual([])
})

test('the list of keys keeps the focus while it is open, and gives it back', async ({ page }) => {
  await page.goto('/en/')
  const opener = page.locator('[data-keys]')
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (let count = 0; count < 6; count += 1) {
    await page.keyboard.press('Tab')
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    )
    expect(isOutside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const locale of ['en', 'ar']) {
    test(`by keyboard alone from the question to the copied reply and the escalation (${locale})`, async ({
      page,
    }) => {
      const search = new SearchPage(page)
      const panel = new TicketPanel(page)
      await page.goto(`/${locale}/`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#main$/)
      await tabTo(page.locator('main textarea'))
      await page.keyboard.type('AADSTS50126')
      await tabTo(page.locator('main form button'))
      await page.keyboard.press('Enter')
      await search.found()
      await tabTo(page.locator('[data-facets] input:visible').first())
      await page.keyboard.press('Space')
      await expect(page).toHaveURL(/&\w+=/)
      await search.found()
      await tabTo(search.best.locator('h3 a'))
      await page.keyboard.press('Enter')
      await expect(panel.main).toHaveAttribute('data-answer-id', /\d/)
      await tabTo(panel.summary)
      await page.keyboard.press('Enter')
      await tabTo(panel.copyButton)
      await page.keyboard.press('Enter')
      await expect(panel.notice).not.toBeEmpty()
      expect(await panel.clipboard()).toBe(await panel.preview.inputValue())
      const escalation = page.locator('details.escalation')
      await tabTo(escalation.locator('summary'))
      await page.keyboard.press('Enter')
      await tabTo(escalation.locator('input').first())
      await page.keyboard.type('adele')
      await expect(escalation.locator('textarea').last()).toHaveValue(/adele/)
      await tabTo(escalation.locator('summary'), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(escalation).not.toHaveAttribute('open')
    })
  }
})
