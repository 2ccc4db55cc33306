import { expect, type Locator, type Page } from '@playwright/test'

/** The keys of a page, as readers press them, and the list that says what they do. */
export class Keys {
  readonly page: Page
  readonly list: Locator
  readonly use: Locator
  readonly button: Locator
  readonly notice: Locator
  readonly focus: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('dialog')
    this.use = this.list.getByRole('checkbox')
    this.button = page.locator('footer [data-keys]')
    this.notice = page.locator('.said-aloud')
    this.focus = page.locator(':focus')
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Turns all keys off by the list, and closes it. */
  async turnOff(): Promise<void> {
    await this.button.click()
    await this.use.uncheck()
    await this.page.keyboard.press('Escape')
    await expect(this.list).toBeHidden()
  }

  /** A keystroke on a keyboard of another script: what it types, and which key it is. */
  type(stroke: { key: string; code: string; shiftKey?: boolean }): Promise<void> {
    return this.page.evaluate((pressed) => {
      const init = { ...pressed, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent('keydown', init))
    }, stroke)
  }

  /** The same keystroke as an input method sends it while a word is being composed. */
  compose(key: string): Promise<void> {
    return this.page.evaluate((composed) => {
      const init = { key: composed, isComposing: true, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent('keydown', init))
    }, key)
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}
