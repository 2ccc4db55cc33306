import type { Page } from '@playwright/test'

/**
 * Pointer targets below 24 x 24 CSS px that have not the spacing of WCAG 2.5.8 either: a circle of
 * 24 px round the middle of each touches no other target and no such circle. Links in the line of a
 * sentence are exempt; a field in a label is pressed by its label.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const size = 24
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.unseen') &&
      !getComputedStyle(element).clipPath.startsWith('inset(50%')
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const block = element.closest('p, li, dd, td, th, h1, h2, h3, h4, small, figcaption')
      const links = [...(block?.querySelectorAll('a, button') ?? [])]
      const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0)
      return (block?.textContent?.replace(/\s+/g, '').length ?? 0) > linked + 3
    }
    const all = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ].filter((element) => isSeen(element) && !isInSentence(element))
    const boxes = [...new Set(all.map((element) => element.closest('label') ?? element))].map(
      (element) => ({ element, box: element.getBoundingClientRect() }),
    )
    const isSmall = ({ width, height }: DOMRect) => width < size - 0.1 || height < size - 0.1
    /** How far the middle of one target is from the box of another. */
    const apart = (one: DOMRect, other: DOMRect) => {
      const [x, y] = [one.x + one.width / 2, one.y + one.height / 2]
      const across = isSmall(other)
        ? Math.abs(other.x + other.width / 2 - x)
        : Math.max(other.left - x, x - other.right, 0)
      const down = isSmall(other)
        ? Math.abs(other.y + other.height / 2 - y)
        : Math.max(other.top - y, y - other.bottom, 0)
      return Math.hypot(across, down) - (isSmall(other) ? size / 2 : 0)
    }
    return boxes
      .filter(
        ({ element, box }) =>
          isSmall(box) &&
          boxes.some((other) => other.element !== element && apart(box, other.box) < size / 2),
      )
      .map(
        ({ element, box }) =>
          `${element.tagName} "${element.textContent?.trim().slice(0, 40)}" ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`,
      )
  })
}
