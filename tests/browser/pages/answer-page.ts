import type { Locator, Page } from '@playwright/test'

/** The answer whose parts, steps and table the tests use; its id and slug are permanent. */
export const greyedOut = { id: 1006, slug: 'reset-password-button-greyed-out' }

/** An answer with code blocks in several languages. */
export const appSecret = { id: 1001, slug: 'manage-app-secret-or-certificate' }

/** An answer page: its parts, steps and links for tickets. */
export class AnswerPage {
  readonly page: Page
  readonly main: Locator
  readonly notice: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.notice = page.getByRole('status')
  }

  async open(answer: { slug: string }, { locale = 'en', anchor = '' } = {}): Promise<void> {
    await this.page.goto(`/${locale}/${answer.slug}/${anchor && `#${anchor}`}`)
  }

  /** The link to copy for the answer, or for a part or step of it. */
  copyLink(name: string | RegExp): Locator {
    return this.main.getByRole('link', { name, exact: true })
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}
