import { languageTag } from '../model/locale.ts'
import { loadCut } from './load-cut.ts'
import { fromTemplate, type Place, printBest, printHit, slot } from './print-results.ts'
import type { RankedAnswer } from './search-companion.ts'
import { leaveFound } from './waiting.ts'
import { plural } from './words-shown.ts'

/** How many results are shown at first, and how many more each time. */
const pageSize = 10

/** What stands over the results: the best one apart, or all alike as `also` found or as the `answers` there are. */
export type Headed = 'best' | 'also' | 'answers'

/** The list of results. It never moves under a finger that is about to press one. */
export class ResultList {
  #place: Place
  #list: HTMLElement
  /** They lead past the filters, where there is something behind them. */
  #past: NodeListOf<HTMLElement>
  #shown: readonly RankedAnswer[] = []
  #of = ''
  #isPressed = false

  constructor(place: Place) {
    this.#place = place
    loadCut(place)
    this.#list = slot(place.root, 'results')
    this.#list.addEventListener('pointerdown', () => {
      this.#isPressed = true
    })
    for (const end of ['pointerup', 'pointercancel'])
      document.addEventListener(end, () => this.#release())
    this.#list.addEventListener('click', (event) => this.#leaveMarks(event))
    this.#past = place.root.querySelectorAll('[data-to-results]')
    for (const link of this.#past)
      link.addEventListener('click', (event) => {
        event.preventDefault()
        link.closest('details')?.removeAttribute('open')
        this.#list.querySelector('a')?.focus()
      })
  }

  /** After the click that the press becomes. */
  #release(): void {
    setTimeout(() => {
      this.#isPressed = false
    })
  }

  get #isHeld(): boolean {
    return this.#isPressed || this.#list.contains(document.activeElement)
  }

  clear(): void {
    this.#shown = []
    this.#fill([])
    slot(this.#place.root, 'below').replaceChildren()
  }

  /**
   * Prints the ranking of a question. While a result is pressed or has the focus, what is shown for
   * the same question stays as it is: a better order that arrives then is not worth a wrong press.
   */
  show(ranking: readonly RankedAnswer[], headed: Headed): void {
    // The address is the question.
    const of = location.search
    if (this.#isHeld && of === this.#of) return
    this.#of = of
    const before = this.#shown.map(({ answer }) => answer.id)
    const now = ranking.map(({ answer }) => answer.id)
    const isSame = before.length === now.length && before.every((id, index) => id === now[index])
    this.#shown = ranking
    const size = Math.max(pageSize, isSame ? this.#list.children.length : 0)
    const items = ranking.slice(0, size).map((ranked, index) => this.#print(ranked, index, headed))
    this.#fill(items)
    this.#offerMore(headed)
  }

  #fill(items: readonly HTMLElement[]): void {
    this.#list.replaceChildren(...items)
    // A list that has nothing is none.
    for (const element of [this.#list, ...this.#past]) element.hidden = items.length === 0
  }

  #print(ranked: RankedAnswer, index: number, headed: Headed): HTMLElement {
    const isBest = headed === 'best' && index === 0
    const item = isBest
      ? printBest(ranked, this.#place)
      : printHit(ranked, this.#place, index === (headed === 'best' ? 1 : 0))
    const heading = item.querySelector('h2')
    if (heading && headed !== 'best') heading.textContent = heading.dataset[headed] ?? ''
    this.#place.cut?.(item, this.#place.locale)
    return item
  }

  #offerMore(headed: Headed): void {
    const below = slot(this.#place.root, 'below')
    const rest = this.#shown.length - this.#list.children.length
    below.replaceChildren()
    if (rest <= 0) return
    const more = fromTemplate(this.#place, 'more')
    const button = more.querySelector('button')
    const count = Math.min(rest, pageSize)
    if (button)
      button.textContent = plural(
        this.#place.words.more,
        count,
        languageTag(this.#place.locale),
        this.#place.words.numerals,
      )
    button?.addEventListener('click', () => {
      const from = this.#list.children.length
      const next = this.#shown.slice(from, from + pageSize)
      const items = next.map((ranked, index) => this.#print(ranked, from + index, headed))
      this.#list.append(...items)
      items[0]?.querySelector('a')?.focus()
      this.#offerMore(headed)
    })
    below.replaceChildren(more)
  }

  /** The page behind a result marks the words that matched. */
  #leaveMarks(event: Event): void {
    const item = event.target instanceof Element && event.target.closest('li[data-answer-id]')
    if (!item) return
    leaveFound([...item.querySelectorAll('mark')].map(({ textContent }) => textContent ?? ''))
  }
}
