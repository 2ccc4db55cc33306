import { expect, test } from '@playwright/test'
import { atPart } from '../../src/model/feedback.ts'
import { AnswerPage, greyedOut } from './pages/answer-page.ts'

test('a site that names no address for reports shows no link', async ({ page }) => {
  await new AnswerPage(page).open(greyedOut)
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.locator('[data-report-at]')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Feedback' })).toHaveCount(0)
})

test('a report names the part at which its link is followed', async ({ page }) => {
  const template = '/en/about/?part={part}'
  // As a page of a site that names an address for reports.
  await page.route(`**/en/${greyedOut.slug}/`, async (route) => {
    const response = await route.fetch()
    const link = `<a href="${atPart(template, '')}" data-report-at="${template}">Report</a></main>`
    await route.fulfill({ response, body: (await response.text()).replace('</main>', link) })
  })
  const answer = new AnswerPage(page)
  const report = page.getByRole('link', { name: 'Report', exact: true })
  for (const { anchor, part } of [
    { anchor: '', part: '-' },
    { anchor: 'step-2', part: 'step-2' },
    { anchor: 'languages', part: '-' },
    { anchor: 'nonsense', part: '-' },
  ]) {
    await page.goto('/en/')
    await answer.open(greyedOut, { anchor })
    await expect(report).toHaveAttribute('href', '/en/about/?part=-')
    await report.click()
    await expect(page).toHaveURL(`/en/about/?part=${part}`)
  }
})
