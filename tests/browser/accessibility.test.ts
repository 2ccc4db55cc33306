import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type * as Axe from 'axe-core'
import { everyPage, foreignReader, openPage } from './pages/page-kinds.ts'

// WCAG 2.2 AA and best practice, on every kind of page, in every locale, theme and at both ends
// of the widths. No rule and no element is left out. Axe is loaded once for the four views of a
// page: @axe-core/playwright loads it anew for each, which takes ten times as long.
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const views = [1440, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

declare const axe: typeof Axe

test.use({ locale: foreignReader })

/** One line for each element that breaks a rule. */
async function barriers(page: Page): Promise<string[]> {
  const violations = await page.evaluate(
    async (values) => (await axe.run({ runOnly: { type: 'tag', values } })).violations,
    tags,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

for (const kind of everyPage) {
  test(`${kind.name}: no barrier at 320 and 1440 px, light and dark`, async ({ page }) => {
    await openPage(page, kind)
    await page.evaluate(axeSource)
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect.soft(await barriers(page), `${width} px, ${colorScheme}`).toEqual([])
    }
  })
}
