import type { Page } from '@playwright/test'

/** Milliseconds of the longest movement that the styles of a page ask for, and what runs now. */
export function motion(page: Page): Promise<{ longest: number; running: number; scroll: string }> {
  return page.evaluate(() => {
    const inMs = (list: string) =>
      list.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000))
    let longest = 0
    for (const element of document.querySelectorAll('*'))
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo)
        const times = [...inMs(style.transitionDuration), ...inMs(style.animationDuration)]
        longest = Math.max(longest, ...times.filter((time) => !Number.isNaN(time)))
      }
    const { scrollBehavior } = getComputedStyle(document.documentElement)
    return { longest, running: document.getAnimations().length, scroll: scrollBehavior }
  })
}

/**
 * What a reader who forces colours cannot make out: a box without a border, a word without an
 * underline, a mark that was only a background or a shadow.
 */
export function lostInForcedColors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    const name = (element: Element) =>
      `${element.tagName}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`
    const controls =
      'button, a.do, a.go, summary.do, select, textarea, input:not([type=checkbox], [type=radio])'
    for (const control of seen(controls)) {
      const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(control)
      const hasBox = Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none'
      if (!hasBox && textDecorationLine === 'none') found.push(`no box: ${name(control)}`)
    }
    for (const bar of seen('.changed, .notice, .beside, .said, .expect')) {
      const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(bar)
      if (Number.parseFloat(borderInlineStartWidth) < 1 || borderInlineStartStyle === 'none')
        found.push(`no bar: ${name(bar)}`)
    }
    for (const current of seen('[aria-current]'))
      if (Number(getComputedStyle(current).fontWeight) < 700)
        found.push(`as others: ${name(current)}`)
    for (const step of seen('.steps > *')) {
      const { content, color, textDecorationLine } = getComputedStyle(step, '::before')
      if (!content.includes('counter') || color === getComputedStyle(step).backgroundColor)
        found.push(`no number: ${name(step)}`)
      if (step.matches(':target') && textDecorationLine === 'none')
        found.push(`not told from other steps: ${name(step)}`)
    }
    for (const mark of seen('mark'))
      if (Number(getComputedStyle(mark).fontWeight) < 700) found.push(`no mark: ${name(mark)}`)
    return found
  })
}

/** Texts below a contrast, with it. */
export function faintText(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const channels = (color: string) =>
      (color.match(/[\d.]+/g) ?? []).map(Number) as [number, number, number, number?]
    const light = (color: string) => {
      const [r, g, b] = channels(color).map((value = 0) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
    }
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const found = new Map<string, string>()
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      )
      if (!own || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      if (element.closest('script, template, .unseen, option')) continue
      const { color } = getComputedStyle(element)
      const [one = 0, other = 0] = [light(color), light(behind(element))].sort((a, b) => b - a)
      const contrast = (one + 0.05) / (other + 0.05)
      if (contrast < wanted)
        found.set(`${element.tagName}.${element.className} ${color}`, contrast.toFixed(2))
    }
    return [...found].map(([where, contrast]) => `${where}: ${contrast}`)
  }, least)
}
