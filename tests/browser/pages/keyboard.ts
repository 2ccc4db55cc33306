import { expect, type Locator, type Page } from '@playwright/test'

/** Where the focus is, and what is wrong with how it looks there. */
interface Stop {
  /** Its place in the reading order; -1 for none, as at the end of the page. */
  index: number
  faults: string[]
}

declare const stops: Element[]

/** Puts everything that Tab should reach, in reading order, where `look` finds it. */
const listStops = (page: Page) =>
  page.evaluate(() => {
    const reached = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const all = [...document.querySelectorAll<HTMLElement>(reached)].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false
      if ('disabled' in element && element.disabled) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      return element.checked
    })
    Object.assign(globalThis, { stops: all })
    return all.map((element) => element.textContent?.trim().slice(0, 40) || element.tagName)
  })

/** Looks at the element that has the focus: WCAG 2.4.7, 2.4.11 and 1.4.11. */
const look = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const index = stops.indexOf(element)
    const faults: string[] = []
    if (index < 0) return { index, faults: element === document.body ? [] : [element.outerHTML] }
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const light = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (from: Element | null) => {
      for (let at = from; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no outline')
    const isInside = Number.parseFloat(outlineOffset) < 0
    for (const ground of [behind(element.parentElement), ...(isInside ? [behind(element)] : [])]) {
      const [high = 0, low = 0] = [light(outlineColor), light(ground)].sort((a, b) => b - a)
      const contrast = (high + 0.05) / (low + 0.05)
      if (contrast < 3) faults.push(`outline of ${contrast.toFixed(1)} on ${ground}`)
    }
    const [box] = element.getClientRects()
    if (!box) return { index, faults: ['no box'] }
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (bottom - top < Math.min(box.height, 8)) faults.push('outside the window')
    const covers = [top + 3, (top + bottom) / 2, bottom - 3].flatMap((y) => {
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
      const over = document.elementFromPoint(x, y)
      const isOwn = over && (element.contains(over) || over.contains(element))
      return isOwn || element.closest('label')?.contains(over) ? [] : [over]
    })
    const stays = (over: Element | null): boolean =>
      over !== null &&
      (/fixed|sticky/.test(getComputedStyle(over).position) || stays(over.parentElement))
    // A neighbour without a ground of its own may reach into a corner; nothing that stays may.
    if (covers.length > 1 || covers.some(stays))
      faults.push(`under ${covers[0]?.tagName}.${covers[0]?.className}`)
    return { index, faults }
  })

/** Tab from the top to the end: what it skips, takes out of order or does not show. */
export async function walkThrough(page: Page): Promise<string[]> {
  const names = await listStops(page)
  const found: string[] = []
  for (const [index, name] of names.entries()) {
    await page.keyboard.press('Tab')
    const stop = await look(page)
    if (stop.index !== index) {
      found.push(`"${names[stop.index] ?? 'nothing'}" instead of "${name}"`)
      break
    }
    found.push(...stop.faults.map((fault) => `"${name}": ${fault}`))
  }
  await page.keyboard.press('Tab')
  const { index } = await look(page)
  if (found.length === 0 && index > 0) found.push(`the last Tab leads to "${names[index]}"`)
  return found
}

/** Back to the top from the last stop: focus that comes from below must not hide under anything. */
export async function walkBack(page: Page): Promise<string[]> {
  const names = await listStops(page)
  await page.evaluate(() => (stops.at(-1) as HTMLElement).focus())
  const found: string[] = []
  for (const [index, name] of [...names.entries()].reverse().slice(1)) {
    await page.keyboard.press('Shift+Tab')
    const stop = await look(page)
    if (stop.index !== index) return [...found, `"${names[stop.index]}" instead of "${name}"`]
    found.push(...stop.faults.map((fault) => `"${name}": ${fault}`))
  }
  return found
}

/** Presses Tab until the element has the focus; fails where it never gets it. */
export async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  const page = target.page()
  const hasFocus = () => target.evaluate((element) => element === document.activeElement)
  for (let count = 0; count < 150 && !(await hasFocus()); count += 1) await page.keyboard.press(key)
  await expect(target).toBeFocused()
}
