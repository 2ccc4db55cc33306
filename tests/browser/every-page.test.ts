import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type * as Ace from 'accessibility-checker-engine'
import type * as Axe from 'axe-core'
import { everyPage, foreignReader, openPage } from './pages/page-kinds.ts'

// WCAG 2.2 AA and best practice, in both themes, at both ends of the widths. No rule and no
// element is left out: every rule runs where there is least room and in the dark, the rule about colours in
// the other views. Axe is loaded once for the four views of a page: @axe-core/playwright loads
// it anew for each, which takes ten times as long. IBM's rules are asked for a second opinion.
const sourceOf = (file: string) =>
  readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')
const axeSource = sourceOf('axe-core/axe.min.js')
const ibmSource = `${sourceOf('accessibility-checker-engine/ace.js')}; globalThis.ace = ace`
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const views = [
  { width: 1440, colorScheme: 'light', rules: { type: 'rule', values: ['color-contrast'] } },
  { width: 1440, colorScheme: 'dark', rules: { type: 'rule', values: ['color-contrast'] } },
  { width: 320, colorScheme: 'dark', rules: { type: 'tag', values: tags } },
  { width: 320, colorScheme: 'light', rules: { type: 'rule', values: ['color-contrast'] } },
] as const

declare const axe: typeof Axe
declare const ace: typeof Ace

test.use({ locale: foreignReader })

/** One line for each element that breaks a rule. */
async function barriers(page: Page, rules: (typeof views)[number]['rules']): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ type, values }) =>
      (await axe.run({ runOnly: { type, values: [...values] } })).violations,
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

/** A list of the embedded search says that it is one: without its dots it would be none in Safari. */
const onPurpose = /^aria_role_redundant: .* <ul role="list" part="list"/

/**
 * One line for each element that breaks a rule of IBM Equal Access, its recommendations included. What stands
 * in closed details is opened first: the engine sees the fields there, but not their labels.
 */
async function ibmBarriers(page: Page): Promise<string[]> {
  await page.evaluate(ibmSource)
  const failed = await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    // Code that scrolls becomes a stop for Tab once the page is laid out.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2'])
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`)
  })
  return failed.filter((line) => !onPurpose.test(line))
}

/** How many pixels the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

/** Everything a page must not do, collected while it is open. */
function watch(page: Page, origin: string): { elsewhere: string[]; errors: string[] } {
  const found = { elsewhere: [] as string[], errors: [] as string[] }
  page.context().on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) found.elsewhere.push(url)
  })
  // What the content security policy refuses is no error of a script; the browser says it here.
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|web worker/i.test(message.text()))
      found.errors.push(message.text())
  })
  page.on('pageerror', ({ message }) => found.errors.push(message))
  return found
}

for (const kind of everyPage) {
  test(`${kind.name}: no barrier, no sideways scroll, no cookie, nothing from elsewhere`, async ({
    page,
    context,
    baseURL,
  }) => {
    const found = watch(page, `${baseURL}/`)
    await openPage(page, kind)
    await page.evaluate(axeSource)
    for (const { width, colorScheme, rules } of views) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect.soft(await overflow(page), `${width} px`).toBe(0)
      expect.soft(await barriers(page, rules), `${width} px, ${colorScheme}`).toEqual([])
    }
    expect.soft(await ibmBarriers(page), '320 px').toEqual([])
    await page.setViewportSize({ width: 768, height: 900 })
    expect.soft(await overflow(page), '768 px').toBe(0)
    expect(await context.cookies()).toEqual([])
    expect(found).toEqual({ elsewhere: [], errors: [] })
  })
}
