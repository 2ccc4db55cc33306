import { expect, test } from '@playwright/test'
import { everyPage, foreignReader, openPage } from './pages/page-kinds.ts'

const widths = [320, 768, 1440]

test.use({ locale: foreignReader })

for (const kind of everyPage) {
  test(`${kind.name}: nothing from elsewhere, no cookie, no error, no sideways scroll`, async ({
    page,
    context,
    baseURL,
  }) => {
    const elsewhere: string[] = []
    const errors: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await openPage(page, kind)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const spare = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return clientWidth - scrollWidth
      })
      expect.soft(spare, `${width} px`).toBe(0)
    }
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(errors).toEqual([])
  })
}
