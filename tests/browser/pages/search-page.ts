import { expect, type Locator, type Page } from '@playwright/test'

/** What a search needs: the list of answers first, then the full text. */
export const engineFiles = { list: /\/search\/[a-z-]+\.json/, fullText: /\/pagefind\// }

type State = 'idle' | 'loading' | 'ready' | 'empty' | 'no-such-code' | 'error'

/** The search page, as readers use it: the field, the filters, the results. */
export class SearchPage {
  readonly page: Page
  readonly field: Locator
  readonly element: Locator
  readonly status: Locator
  readonly results: Locator
  readonly best: Locator
  /** What is said after copying. */
  readonly notice: Locator

  constructor(page: Page) {
    this.page = page
    this.field = page.locator('main').getByRole('textbox')
    this.element = page.locator('answer-search')
    this.status = this.element.getByRole('status')
    this.results = page.locator('ol[data-results] > li')
    this.best = this.results.first()
    this.notice = page.locator('.said-aloud')
  }

  /** Opens the page, empty or with the query part of an address. */
  async open(locale = 'en', query = ''): Promise<void> {
    await this.page.goto(`/${locale}/search/${query}`)
  }

  async expectState(state: State): Promise<void> {
    await expect(this.element).toHaveAttribute('data-state', state)
  }

  async expectBest(id: number): Promise<void> {
    await this.expectState('ready')
    await expect(this.best).toHaveAttribute('data-answer-id', String(id))
  }

  facet(name: string, value: string): Locator {
    return this.page.locator(`input[name="${name}"][value="${value}"]`)
  }

  /** How many answers the value says it would give. */
  async count(name: string, value: string): Promise<number> {
    const label = this.page.locator('label', { has: this.facet(name, value) })
    return Number(await label.locator('[data-count]').textContent())
  }

  /** How many answers are found, as the status says it once the search is done. */
  async found(): Promise<number> {
    await this.expectState('ready')
    await expect(this.element).toHaveAttribute('data-settled', 'true')
    return Number((await this.status.textContent())?.match(/\d+/)?.[0])
  }

  ids(): Promise<string[]> {
    return this.results.evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset.answerId ?? ''),
    )
  }
}
