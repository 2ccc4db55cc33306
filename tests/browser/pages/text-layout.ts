import type { Page } from '@playwright/test'

/** What is lost when a page is enlarged or its text is set wider: one line for each place. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) =>
      `${element.tagName}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`
    const isHeardOnly = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== 'none' || at.matches('.unseen')) return true
      return false
    }
    const lost: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) lost.push(`the page is ${scrollWidth - clientWidth} px too wide`)
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isHeardOnly(element)) continue
      const { overflowX, overflowY, display } = getComputedStyle(element)
      if (display === 'inline' || element.matches('textarea, input, select, svg *')) continue
      const isWide = element.scrollWidth > element.clientWidth + 1
      const isTall = element.scrollHeight > element.clientHeight + 1
      const cuts = (value: string) => value === 'hidden' || value === 'clip'
      if ((isWide && cuts(overflowX)) || (isTall && cuts(overflowY)))
        lost.push(`cut: ${named(element)}`)
      const scrolls = (value: string) => value === 'auto' || value === 'scroll'
      if (isWide && scrolls(overflowX) && !element.matches('pre'))
        lost.push(`scrolls sideways: ${named(element)}`)
      if (isTall && scrolls(overflowY) && !element.matches('dialog'))
        lost.push(`scrolls by itself: ${named(element)}`)
    }
    return lost
  })
}

/** Pairs of texts that stand on each other. */
export function overlappingText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: { node: Text; words: string; box: DOMRect }[] = []
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const parent = node.parentElement
      if (!parent || !node.data.trim()) continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (parent.closest('textarea, select, .skip, .said-aloud, .records thead')) continue
      let isClipped = false
      for (let at: Element | null = parent; at && !isClipped; at = at.parentElement)
        isClipped = getComputedStyle(at).clipPath !== 'none'
      if (isClipped) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects())
        if (box.width > 1) lines.push({ node, words: node.data.trim().slice(0, 30), box })
    }
    // The box of a line is taller than its letters, so boxes of good lines may touch.
    const inner = ({ left, right, top, bottom, height }: DOMRect) => ({
      left: left + 1,
      right: right - 1,
      top: top + height * 0.3,
      bottom: bottom - height * 0.3,
    })
    const found = new Set<string>()
    lines.forEach((one, index) => {
      const a = inner(one.box)
      for (const other of lines.slice(index + 1)) {
        if (other.node === one.node) continue
        const b = inner(other.box)
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          found.add(`"${one.words}" on "${other.words}"`)
      }
    })
    return [...found]
  })
}

/** Text set as wide as WCAG 1.4.12 lets a reader set it. The site's own policy allows no `<style>`. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    )
    document.adoptedStyleSheets = [sheet]
  })
}

/** Text as the site sets it. */
export function unspaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
}

/** What stays in sight while the page scrolls and takes more than a third of a small window. */
export function coverings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
      .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
      .map((element) => `${element.tagName}.${element.className}`),
  )
}
