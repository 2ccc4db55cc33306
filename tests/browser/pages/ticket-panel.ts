import type { Locator, Page } from '@playwright/test'
import { AnswerPage } from './answer-page.ts'

/** "Copy for ticket" of an answer: its choices, its preview, its buttons. */
export class TicketPanel extends AnswerPage {
  readonly summary: Locator
  readonly preview: Locator
  readonly copyButton: Locator

  constructor(page: Page) {
    super(page)
    this.summary = page.locator('details.ticket > summary')
    this.preview = page.locator('details.ticket textarea')
    this.copyButton = page.locator('details.ticket .filling > button')
  }

  choice(label: string): Locator {
    return this.page.locator('details.ticket').getByLabel(label, { exact: true })
  }

  /** The small button of a part or step. */
  reply(place: string): Locator {
    return this.main.getByRole('button', { name: `Copy reply: ${place}`, exact: true })
  }

  /** What the clipboard holds in one flavour. */
  flavour(type: 'text/plain' | 'text/html'): Promise<string> {
    return this.page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read()
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : ''
    }, type)
  }
}

/** A browser that refuses every way of copying. */
export function refuseClipboard(): void {
  const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  navigator.clipboard.writeText = refuse
  navigator.clipboard.write = refuse
}
