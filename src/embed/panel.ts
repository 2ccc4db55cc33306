import type { EmbedWords } from '../model/embed-words.ts'
import { type Locale, languageTag } from '../model/locale.ts'
import { plural } from '../search/words-shown.ts'
import { make, type Opening, printItem } from './print-list.ts'
import { styleSheet } from './style.ts'
import type { Suggestions } from './suggest.ts'

/** What stands in the shadow tree: a field where the page has none, a status, and the list. */
export class Panel {
  readonly field = make('textarea', 'field')
  readonly #base = make('div', 'base')
  readonly #search = make('div', 'search')
  readonly #label = make('label', 'label')
  readonly #hint = make('p', 'hint')
  readonly #status = make('div', 'status')
  readonly #region = make('section', 'results')
  readonly #list = make('ul', 'list')

  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets = [styleSheet()]
    this.field.id = this.#label.htmlFor = 'field'
    this.#hint.id = 'hint'
    this.field.rows = 1
    this.field.autocomplete = 'off'
    this.field.setAttribute('aria-describedby', 'hint')
    this.#status.setAttribute('role', 'status')
    // WebKit takes the meaning of a list without bullets away.
    this.#list.setAttribute('role', 'list')
    this.#search.append(this.#label, this.field, this.#hint)
    this.#search.hidden = true
    this.#region.hidden = true
    this.#region.append(this.#list)
    this.#base.append(this.#search, this.#status, this.#region)
    root.append(this.#base)
  }

  /** Shows or hides the own field, and says everything in one language. */
  speak(words: EmbedWords, locale: Locale, hasField: boolean): void {
    this.#base.lang = languageTag(locale)
    this.#base.dir = words.direction
    this.#label.textContent = words.label
    this.#hint.textContent = words.hint
    this.#region.setAttribute('aria-label', words.region)
    this.#search.hidden = !hasField
  }

  /** Leaves the field to the page around the element. */
  hideField(): void {
    this.#search.hidden = true
  }

  /** Shows suggestions under the sentence that says how many, or why there are none. */
  show(suggestions: Suggestions, words: EmbedWords, locale: Locale, opening: Opening): void {
    const { found, noSuchCode } = suggestions
    const missing = noSuchCode && words.noCode.replace('{code}', noSuchCode)
    const count = plural(words.count, found.length, languageTag(locale))
    const any = found.length > 0
    this.say(missing ? [missing, any ? words.others : ''] : [any ? count : words.none])
    this.#list.replaceChildren(...found.map((suggestion) => printItem(suggestion, opening)))
    this.#region.hidden = !any
  }

  /** Sentences and no list; none for an empty text. */
  say(sentences: readonly string[]): void {
    const lines = sentences.filter(Boolean).map((sentence) => make('p', 'line', sentence))
    // The same words again would be read aloud again.
    if (this.#status.textContent !== sentences.join('')) this.#status.replaceChildren(...lines)
    this.#list.replaceChildren()
    this.#region.hidden = true
  }

  focusFirst(): void {
    this.#list.querySelector('a')?.focus()
  }
}
