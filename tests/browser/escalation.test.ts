import { expect, type Page, test } from '@playwright/test'
import { AnswerPage, greyedOut } from './pages/answer-page.ts'
import { refuseClipboard } from './pages/ticket-panel.ts'

const pasted = `AADSTS50126: Error validating credentials due to invalid username or password.
Correlation ID: 0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44
Timestamp: 2026-11-22 08:14:09Z
adele.vance@contoso.com, password: Winter-2026!`

async function openForm(page: Page) {
  await new AnswerPage(page).open(greyedOut)
  const form = page.locator('details.escalation')
  await form.locator('summary').click()
  return { form, field: (label: string) => form.getByLabel(label, { exact: true }) }
}

test('the text follows what is typed, and ends with what the answer asks to collect', async ({
  page,
}) => {
  const { field } = await openForm(page)
  await field('User').fill('adele@contoso.com')
  await field('What was tried').fill('Another browser')
  await page.getByRole('button', { name: 'Now' }).click()
  const text = await field('Text for the next level').inputValue()
  expect(text).toMatch(/^Answer 1006: .*\nPermanent link: .*\/go\/1006\/\?lang=en\n/)
  expect(text).toContain('User: adele@contoso.com\nTime (UTC): 20')
  expect(text).toContain('What was tried: Another browser\n\nTo collect:\n– the object ID')
})

test('a pasted error fills the empty fields, keeps what was typed, and leaves secrets out', async ({
  page,
}) => {
  const { field } = await openForm(page)
  await field('User').fill('someone.else@contoso.com')
  await field('Paste the error').fill(pasted)
  await expect(field('User')).toHaveValue('someone.else@contoso.com')
  await expect(field('Time (UTC)')).toHaveValue('2026-11-22 08:14:09Z')
  await expect(field('Correlation ID')).toHaveValue('0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44')
  const text = field('Text for the next level')
  await expect(text).toHaveValue(/Codes: AADSTS50126/)
  await expect(text).not.toHaveValue(/Winter/)
})

test('where the words cannot be loaded, the page says so, and the next opening tries again', async ({
  page,
}) => {
  await page.route('**/keys/*.json', (route) => route.abort())
  const { form, field } = await openForm(page)
  await expect(new AnswerPage(page).notice).toHaveText(/could not be loaded/)
  await page.unroute('**/keys/*.json')
  await form.locator('summary').click()
  await form.locator('summary').click()
  await expect(field('Text for the next level')).toHaveValue(/^Answer 1006: /)
  await expect(form.locator('.filling')).toHaveCount(1)
})

test('nothing typed is sent or stored, and Enter sends nothing', async ({ page }) => {
  const { form, field } = await openForm(page)
  await expect(form.getByText('Nothing you type here is sent or stored.')).toBeVisible()
  const before = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  )
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await field('Paste the error').fill(pasted)
  for (const label of ['User', 'Event ID', 'Browser or app, with version']) {
    await field(label).fill('typed')
    await field(label).press('Enter')
  }
  await expect(field('Text for the next level')).toHaveValue(/Event ID: typed/)
  expect(asked).toEqual([])
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).toBe(before)
  expect(await page.context().cookies()).toEqual([])
  const kept = form.locator(':is(input, textarea):is([name], :not([autocomplete="off"]))')
  await expect(kept).toHaveCount(0)
})

test('the text is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { form, field } = await openForm(page)
  await field('Event ID').fill('33004')
  await form.getByRole('button', { name: 'Copy', exact: true }).click()
  const answer = new AnswerPage(page)
  await expect(answer.notice).toHaveText('Escalation text copied')
  expect(await answer.clipboard()).toContain('Event ID: 33004')
})

test('where the clipboard is refused, the text is selected', async ({ page }) => {
  await page.addInitScript(refuseClipboard)
  const { form, field } = await openForm(page)
  await form.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(new AnswerPage(page).notice).toHaveText(/press Ctrl\+C\.$/)
  await expect(field('Text for the next level')).toBeFocused()
})
