import { expect, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'
import { refuseClipboard, TicketPanel } from './pages/ticket-panel.ts'

const linkIn = (locale: string, anchor = '') => `/go/${greyedOut.id}/?lang=${locale}${anchor}`

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the reply is copied in the language of the customer, and the page says so', async ({
    page,
  }) => {
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.summary.click()
    await panel.choice("Customer's language").selectOption('简体中文')
    await expect(panel.preview).toHaveAttribute('lang', 'zh-CN')
    await panel.copyButton.click()
    await expect(panel.notice).toHaveText('Reply in 简体中文 copied')
    const copied = await panel.clipboard()
    expect(copied).toContain('\n1. 打开该用户的页面。')
    expect(copied).toContain(linkIn('zh-cn'))
    await expect(panel.preview).toHaveValue(copied)
  })

  test('language and format are remembered for the next answer', async ({ page }) => {
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.summary.click()
    await panel.choice("Customer's language").selectOption('简体中文')
    await panel.choice('Format').selectOption('Markdown')
    await panel.open({ slug: 'how-to-reset-a-user-password' })
    await panel.reply('Step 1').click()
    await expect(panel.notice).toHaveText('Reply in 简体中文 copied')
    expect(await panel.clipboard()).toMatch(/<https:\/\/\S+\?lang=zh-cn#step-1>$/)
  })

  test('a remembered language that an answer lacks is named, and the text is in that of the page', async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('ticket-language', 'ja'))
    const panel = new TicketPanel(page)
    await panel.open({ slug: 'user-account-disabled' })
    await panel.summary.click()
    const missing = 'This answer is not available in Japanese yet. The text is in English.'
    await expect(page.locator('details.ticket').getByText(missing)).toBeVisible()
    await panel.copyButton.click()
    await expect(panel.notice).toHaveText(`${missing} Reply in English copied`)
  })

  test('rich text is copied in both flavours', async ({ page }) => {
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.summary.click()
    await panel.choice('Format').selectOption('Rich text')
    await panel.copyButton.click()
    await expect(panel.notice).toHaveText('Reply in English copied')
    expect(await panel.flavour('text/html')).toMatch(/<ol>\s*<li>/)
    expect(await panel.flavour('text/plain')).toContain('\n1. Open the person')
  })

  test('the internal note and the request are copied as such', async ({ page }) => {
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.summary.click()
    await panel.choice('Kind of text').selectOption('Internal note')
    await expect(panel.choice('Which part')).toBeDisabled()
    await panel.copyButton.click()
    await expect(panel.notice).toHaveText('Internal note in English copied')
    expect(await panel.clipboard()).toMatch(/^Answer 1006: .*\nPermanent link: /)
    await panel.choice('Kind of text').selectOption('Request to someone who has the role')
    await panel.copyButton.click()
    await expect(panel.notice).toHaveText('Request in English copied')
    expect(await panel.clipboard()).toContain('Account affected: ____')
  })

  test('a part or step is copied by its own button, at once and with its own link', async ({
    page,
  }) => {
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.reply('Step 3').press('Enter')
    await expect(panel.notice).toHaveText('Reply in English copied')
    await expect(panel.reply('Step 3')).toBeFocused()
    const copied = await panel.clipboard()
    expect(copied).toContain('\n3. ')
    expect(copied).not.toContain('\n2. ')
    expect(copied).toContain(linkIn('en', '#step-3'))
    await panel.reply('Cause').click()
    await expect.poll(() => panel.clipboard()).toContain(linkIn('en', '#cause'))
    await expect(panel.preview).toBeHidden()
  })
})

test('texts and words are fetched when they are asked for, not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const panel = new TicketPanel(page)
  await panel.open(greyedOut)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /ticket|keys/.test(path))).toEqual([])
  await panel.summary.click()
  await expect.poll(() => asked).toContain(`/api/v1/en/tickets/${greyedOut.id}.json`)
  expect(asked).toContain('/keys/en.json')
})

test('on a stand-in, the panel and the form speak the language of the text', async ({ page }) => {
  const panel = new TicketPanel(page)
  await panel.open({ slug: 'user-account-disabled' }, { locale: 'ar' })
  await panel.summary.click()
  await expect(panel.choice('Kind of text')).toBeVisible()
  const languages = panel.choice("Customer's language").locator('option')
  await expect(languages).toHaveText(['English', '简体中文'])
  const form = page.locator('details.escalation')
  await form.locator('summary').click()
  await expect(form.getByLabel('Text for the next level')).toHaveValue(/^Answer \d+: /)
})

test.describe('where the clipboard is refused', () => {
  test.beforeEach(({ page }) => page.addInitScript(refuseClipboard))

  test('the text is selected, and the page says how to copy it', async ({ page }) => {
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.summary.press('Enter')
    await panel.copyButton.click()
    await expect(panel.notice).toHaveText(/The text is selected: press Ctrl\+C\.$/)
    await expect(panel.preview).toBeFocused()
    const selected = await page.evaluate(() => getSelection()?.toString())
    expect(selected).toBe(await panel.preview.inputValue())
  })

  test('the button of a step opens the panel with that step selected', async ({ page }) => {
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.reply('Step 3').click()
    await expect(panel.preview).toBeFocused()
    await expect(panel.preview).toHaveValue(/#step-3$/)
    await expect(panel.choice('Which part')).toHaveValue('step-3')
  })
})

test('where the texts cannot be loaded, the panel says so and keeps the reply of the page', async ({
  page,
}) => {
  await page.route('**/tickets/*.json', (route) => route.abort())
  const panel = new TicketPanel(page)
  await panel.open(greyedOut)
  await panel.summary.click()
  await expect(panel.notice).toHaveText(/could not be loaded/)
  await expect(panel.preview).toHaveValue(/^Your role may not reset this account/)
})

test('where the words cannot be loaded, the reply stays, and the next opening tries again', async ({
  page,
}) => {
  await page.route('**/keys/*.json', (route) => route.abort())
  const panel = new TicketPanel(page)
  const remark = page.locator('details.ticket .filling > p')
  await panel.open(greyedOut)
  await panel.summary.click()
  await expect(panel.notice).toHaveText(/could not be loaded/)
  await expect(remark).toHaveText(/could not be loaded/)
  await expect(panel.preview).toHaveValue(/^Your role may not reset this account/)
  await page.unroute('**/keys/*.json')
  await panel.summary.click()
  await panel.summary.click()
  await expect(panel.choice('Kind of text')).toBeVisible()
  await expect(panel.copyButton).toHaveCount(1)
  await expect(remark).toBeEmpty()
})

for (const [what, files] of [
  ['texts', '**/tickets/*.json'],
  ['words', '**/keys/*.json'],
  ['code', '**/ticket-panel*.js'],
] as const) {
  test(`where the ${what} cannot be loaded, the button of a step says so`, async ({ page }) => {
    await page.route(files, (route) => route.abort())
    const panel = new TicketPanel(page)
    await panel.open(greyedOut)
    await panel.reply('Step 3').press('Enter')
    await expect(panel.notice).toHaveText(/could not be loaded/)
    await expect(panel.preview).toBeHidden()
  })
}

test('every part and step has a button that names it', async ({ page }) => {
  const panel = new TicketPanel(page)
  await panel.open(greyedOut)
  const places = panel.main.locator('section[id]:has(> .tab .copy-link), .steps > li[id]')
  await expect(panel.main.getByRole('button', { name: /^Copy reply: / })).toHaveCount(
    await places.count(),
  )
})

for (const width of [320, 768, 1440]) {
  test(`at ${width} px no button covers another or the number of its step`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await new TicketPanel(page).open(greyedOut)
    const covered = await page.locator('.steps > li').evaluateAll((items) =>
      items.filter((item) => {
        const icon = item.querySelector('.copy-link svg')?.getBoundingClientRect()
        const reply = item.querySelector('.reply')?.getBoundingClientRect()
        if (!icon || !reply) return true
        const { top } = item.getBoundingClientRect()
        const number = getComputedStyle(item, '::before')
        const below = Number.parseFloat(number.top) + Number.parseFloat(number.height)
        const isFree = reply.top - top >= below || innerWidth >= 704
        const isApart = reply.top >= icon.bottom || reply.left >= icon.right
        return !isFree || !isApart || reply.width < 24 || reply.height < 24
      }),
    )
    expect(covered).toHaveLength(0)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the reply in the language of the page can be opened and selected', async ({ page }) => {
    await page.goto(`/zh-cn/${greyedOut.slug}/`)
    await page.locator('details.ticket > summary').click()
    const field = page.getByLabel('工单文本')
    await expect(field).toBeVisible()
    await expect(field).toHaveValue(/1\. 打开该用户的页面。/)
    await expect(page.locator('details.escalation')).toBeHidden()
  })
})
