import type { Page } from '@playwright/test'

declare const heard: string[]

/** Notes what every live region says from now on, also one that is added later. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = []
    const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])'
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement
          return element?.closest(regions) ?? []
        }),
      )
      // What is said into a region that is as new as its words is often not read.
      for (const region of changed) {
        const words = region.textContent?.trim()
        if (words) said.push(words)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
    Object.assign(globalThis, { heard: said })
  })
}

/** What was said since the last call. */
export const takeHeard = (page: Page): Promise<string[]> => page.evaluate(() => heard.splice(0))
