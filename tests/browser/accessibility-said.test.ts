import { expect, test } from '@playwright/test'
import { AnswerPage, appSecret, greyedOut } from './pages/answer-page.ts'
import { listen, takeHeard } from './pages/live-regions.ts'
import { SearchPage } from './pages/search-page.ts'
import { SituationPage } from './pages/situation-page.ts'
import { refuseClipboard, TicketPanel } from './pages/ticket-panel.ts'

// What a screen reader says by itself: the exact words, once each.
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('while a question is typed, the count is said once, when the typing has paused', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=greyed+out')
  await search.found()
  await listen(page)
  await search.field.fill('')
  await expect(search.status).toHaveText('Type what the screen says, or choose a filter.')
  await takeHeard(page)
  await search.field.pressSequentially('writeback', { delay: 40 })
  const count = await search.found()
  await expect(search.status).toHaveText(`${count} answers found`)
  expect(await takeHeard(page)).toEqual([`${count} answers found`])
})

test('a filter says the new count, once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const search = new SearchPage(page)
  await search.open('en', '?q=password')
  await search.found()
  await listen(page)
  await search.facet('licence', 'none').check()
  await expect(page).toHaveURL(/licence=none/)
  const count = await search.found()
  expect(await takeHeard(page)).toEqual([`${count} answers found`])
})

test('each copy is said, also the same one again', async ({ page }) => {
  const panel = new TicketPanel(page)
  await panel.open(greyedOut)
  await listen(page)
  for (const count of [1, 2]) {
    await panel.copyLink('Copy link').click()
    await expect.poll(() => takeHeard(page), `time ${count}`).toEqual(['Link copied'])
  }
  await panel.reply('Step 3').click()
  await expect.poll(() => takeHeard(page)).toEqual(['Reply in English copied'])
  await page.locator('details.escalation > summary').click()
  await page
    .locator('details.escalation')
    .getByRole('button', { name: 'Copy', exact: true })
    .click()
  await expect.poll(() => takeHeard(page)).toEqual(['Escalation text copied'])
})

test('a copied block of commands is said too', async ({ page }) => {
  const answer = new AnswerPage(page)
  await answer.open(appSecret)
  await listen(page)
  await page.getByRole('button', { name: 'Copy PowerShell' }).first().click()
  await expect.poll(() => takeHeard(page)).toEqual(['Copied'])
})

test('a language that the reply lacks is said with the copy', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('ticket-language', 'xx'))
  const panel = new TicketPanel(page)
  await panel.open(greyedOut)
  await listen(page)
  await panel.reply('Cause').click()
  await expect
    .poll(() => takeHeard(page))
    .toEqual([expect.stringMatching(/Reply in English copied$/)])
})

test('a choice of the situation is said once, and so is its end', async ({ page }) => {
  const situation = new SituationPage(page)
  await situation.open()
  await listen(page)
  await situation.hold('helpdesk-administrator')
  await expect.poll(() => takeHeard(page)).toEqual(['Saved on this device'])
  await situation.forget.click()
  await expect.poll(() => takeHeard(page)).toEqual(['Nothing about you is kept on this device.'])
})

test('a link to a step that has gone is explained aloud, once', async ({ page }) => {
  const answer = new AnswerPage(page)
  await answer.open(greyedOut)
  await listen(page)
  await page.evaluate(() => location.assign('#step-99'))
  await expect(answer.notice).toBeVisible()
  await expect
    .poll(() => takeHeard(page))
    .toEqual([expect.stringMatching(/^This answer has no step 99\. Its last step:/)])
})

test.describe('where the clipboard is refused', () => {
  test.beforeEach(({ page }) => page.addInitScript(refuseClipboard))

  test('what to do is said and stays until Escape or a press beside it', async ({ page }) => {
    const answer = new AnswerPage(page)
    await answer.open(greyedOut)
    const { notice } = answer
    await answer.copyLink('Copy link').click()
    await expect(notice).toHaveText(/\/go\/1006\/$/)
    await page.keyboard.press('Escape')
    await expect(notice).toBeEmpty()
    await answer.copyLink('Copy link').press('Enter')
    await expect(notice).not.toBeEmpty()
  })

  test('commands are selected, and that is said', async ({ page }) => {
    await new AnswerPage(page).open(appSecret)
    await listen(page)
    await page.getByRole('button', { name: 'Copy PowerShell' }).first().click()
    await expect
      .poll(() => takeHeard(page))
      .toEqual(['Copying is not allowed here. The text is selected: press Ctrl+C.'])
  })
})
