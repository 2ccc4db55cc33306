import type { Page } from '@playwright/test'

/** What is wrong with headings, landmarks and the marks of the current page. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => ({ level: Number(heading.tagName[1]), words: heading.textContent?.trim() }))
    const first = levels.filter(({ level }) => level === 1).length
    if (first !== 1) found.push(`${first} headings of level 1`)
    levels.forEach(({ level, words }, index) => {
      const before = levels[index - 1]?.level ?? 0
      if (level > before + 1) found.push(`"${words}" is level ${level} after ${before}`)
      if (!words) found.push(`an empty heading of level ${level}`)
    })
    for (const name of ['main', 'body > footer, body > div > footer'])
      if (document.querySelectorAll(name).length > 1) found.push(`more than one ${name}`)
    const names = [...document.querySelectorAll('nav, [role=search], aside')].map((landmark) => {
      const label = landmark.getAttribute('aria-label') ?? ''
      return `${landmark.getAttribute('role') ?? landmark.tagName} ${label}`
    })
    for (const name of new Set(names))
      if (names.filter((other) => other === name).length > 1) found.push(`two landmarks "${name}"`)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a, footer a')) {
      const isHere =
        link.pathname === location.pathname && !link.getAttribute('href')?.includes('#')
      if (isHere !== link.hasAttribute('aria-current'))
        found.push(`aria-current of "${link.textContent}"`)
    }
    return found
  })
}

/**
 * Text whose script or words are not those of the language it is marked as. Commands, codes, names
 * and anything below four English words are no change of language (WCAG 3.1.2).
 */
export function unmarkedLanguages(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode
      const text = textContent?.trim() ?? ''
      if (!parent || parent.closest('script, style, template, code, pre, [translate="no"]'))
        continue
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? ''
      const isHan = /\p{Script=Han}/u.test(text)
      if (/^(en|de|es|fr|ar)/.test(lang) && isHan) found.push(`${lang}: ${text.slice(0, 60)}`)
      // Small words make a sentence; a product's name has none.
      const isEnglish = /\b(the|is|are|was|not|be|to|your|you|this|because)\b/i.test(text)
      const isSentence = /^[\x20-\x7e’“”…–]+$/.test(text) && text.split(/\s+/).length >= 4
      if (/^(zh|ja|ar)/.test(lang) && isSentence && isEnglish)
        found.push(`${lang}: ${text.slice(0, 60)}`)
    }
    return [...new Set(found)]
  })
}

/** Letters set apart where they are joined, and slanted type where a script has none. */
export function wrongType(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
        .join('')
      const { letterSpacing, fontStyle } = getComputedStyle(element)
      const isSpaced = letterSpacing !== 'normal' && letterSpacing !== '0px'
      const isArabic = /\p{Script=Arabic}/u.test(own)
      if (isArabic && isSpaced) found.add(`${element.tagName} letters ${letterSpacing} apart`)
      if (fontStyle !== 'normal' && (isArabic || /\p{Script=Han}/u.test(own)))
        found.add(`${element.tagName} is ${fontStyle}`)
    }
    return [...found]
  })
}
