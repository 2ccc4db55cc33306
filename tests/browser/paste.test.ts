import { expect, test } from '@playwright/test'
import { SearchPage } from './pages/search-page.ts'

const mail = `Hi team,
Sorry, but we're having trouble signing you in.
AADSTS50126: Error validating credentials due to invalid username or password.
Trace ID: 5f0a1c1e-7f0b-4a55-9d3c-2b6f0c8e1a00
Correlation ID: 0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44
Timestamp: 2026-11-22 08:14:09Z
adele.vance@contoso.com from 203.0.113.7`

test.describe('a pasted mail', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('leads straight to the answer of its code, and the page says how it was read', async ({
    page,
  }) => {
    const search = new SearchPage(page)
    await search.open()
    await search.field.fill(mail)
    await search.expectBest(1060)
    const reading = page.locator('[data-reading]')
    await expect(reading.locator('[data-codes]')).toHaveText('AADSTS50126')
    await expect(reading.locator('[data-message-read]')).toContainText(
      'Error validating credentials due to invalid username or password',
    )
    for (const ignored of ['trace ID', 'correlation ID', 'time', 'e-mail address', 'IP address'])
      await expect(reading.locator('[data-ignored]')).toContainText(ignored)
  })

  test('leaves nobody in the address, and reload finds the same answer', async ({ page }) => {
    const search = new SearchPage(page)
    await search.open()
    await search.field.fill(mail)
    await search.expectBest(1060)
    await expect(page).toHaveURL(/AADSTS50126/)
    for (const personal of ['contoso', '5f0a1c1e', '203.0.113.7', 'adele'])
      expect(decodeURIComponent(page.url())).not.toContain(personal)
    await page.reload()
    await search.expectBest(1060)
  })

  test('is copied for a ticket without the person', async ({ page }) => {
    const search = new SearchPage(page)
    await search.open()
    await search.field.fill(mail)
    await page.getByRole('button', { name: 'Copy without personal data' }).click()
    await expect(search.status).toHaveText('Copied without personal data')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('AADSTS50126: Error validating credentials')
    for (const personal of ['adele.vance@contoso.com', '203.0.113.7'])
      expect(copied).not.toContain(personal)
  })
})

test('a long paste from the home page arrives whole, its lines kept', async ({ page }) => {
  await page.goto('/en/')
  await page.locator('#q').fill(mail)
  await page.getByRole('button', { name: 'Find the answer' }).click()
  const search = new SearchPage(page)
  await search.expectBest(1060)
  await expect(search.field).toHaveValue(mail)
})

test('a typing error is corrected, said, and undone', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=temporary+acess+pass+not+acepted')
  await search.expectBest(1077)
  const corrected = page.locator('[data-corrections]')
  await expect(corrected).toContainText('access')
  await corrected.getByRole('button').click()
  await expect(page).toHaveURL(/as=typed/)
  await expect(corrected).toBeHidden()
  await page.goBack()
  await expect(corrected).toContainText('access')
})

test('an unknown code with words says it has no answer, and shows what matches apart', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=AADSTS90033+temporary+access+pass+not+accepted')
  await search.expectState('no-such-code')
  await expect(search.status).toHaveText('We have no answer for AADSTS90033')
  await expect(page.getByRole('heading', { name: 'Matches the other words' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Best answer' })).toHaveCount(0)
})

test('a result says why: the matching symptom, its words marked', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=reset+password+is+dimmed')
  await search.expectBest(1006)
  await expect(search.best.locator('[data-symptom] mark').first()).toBeVisible()
})

test('the answer behind a result marks the words, and its address stays clean', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=reset+password+button+greyed+out')
  await search.expectBest(1006)
  await search.best.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/reset-password-button-greyed-out\/$/)
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)
  await expect.poll(marked).toBeGreaterThan(3)
  await page.reload()
  await expect.poll(marked).toBe(0)
})

test('an English message on the Chinese site finds the Chinese answer', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('zh-cn')
  await search.field.fill('We could not verify your account')
  await search.expectState('ready')
  await expect(search.best).toHaveAttribute('data-locale', 'zh-cn')
})
