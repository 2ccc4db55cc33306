import { expect, test } from '@playwright/test'
import { AnswerPage, appSecret } from './pages/answer-page.ts'

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('every block of commands copies exactly its text', async ({ page }) => {
    const answer = new AnswerPage(page)
    await answer.open(appSecret)
    const blocks = answer.main.locator('div.code')
    const count = await blocks.count()
    expect(count).toBeGreaterThan(1)
    expect(await answer.main.locator('pre').count()).toBe(count)
    for (const block of [blocks.first(), blocks.last()]) {
      await block.getByRole('button').click()
      await expect(block.getByRole('button')).toHaveText(/^Copied/)
      const text = await block.locator('pre').innerText()
      expect(await answer.clipboard()).toBe(text.trimEnd())
    }
  })
})

test('where the clipboard is refused, the commands are selected to copy by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  const answer = new AnswerPage(page)
  await answer.open(appSecret)
  const block = answer.main.locator('div.code').first()
  await block.getByRole('button').click()
  const text = await block.locator('pre').innerText()
  await expect
    .poll(() => page.evaluate(() => String(getSelection()).trimEnd()))
    .toBe(text.trimEnd())
})
