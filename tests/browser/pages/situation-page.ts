import type { Locator, Page } from '@playwright/test'

/** The page where readers say what they may do. */
export class SituationPage {
  readonly page: Page
  readonly spoken: Locator
  readonly forget: Locator

  constructor(page: Page) {
    this.page = page
    this.spoken = page.locator('.said-aloud')
    this.forget = page.locator('[data-situation-form] button')
  }

  async open(locale = 'en'): Promise<void> {
    await this.page.goto(`/${locale}/situation/`)
  }

  choice(name: 'role' | 'licence' | 'environment', value: string): Locator {
    return this.page.locator(`[data-situation-form] input[name=${name}][value="${value}"]`)
  }

  /** Ticks roles, by their ids. */
  async hold(...roles: string[]): Promise<void> {
    for (const role of roles) await this.choice('role', role).check()
  }

  /** Opens the page and keeps a situation as an earlier visit did. */
  async keep(situation: Record<string, unknown>): Promise<void> {
    await this.open()
    const text = JSON.stringify(situation)
    await this.page.evaluate((kept) => localStorage.setItem('situation', kept), text)
  }

  /** What the browser keeps. */
  kept(): Promise<unknown> {
    return this.page.evaluate(() => JSON.parse(localStorage.getItem('situation') ?? 'null'))
  }
}

/** What an answer says to the reader's situation. */
export const verdictOf = (page: Page): Locator => page.locator('[data-fit] p')
