import { breathe } from './breathe.ts'
import { copyRedacted } from './copy-redacted.ts'
import { loadCompanion, loadOnFocus } from './load-companion.ts'
import { loadFurther } from './load-further.ts'
import type { OpenCompanion } from './open-companion.ts'
import { printCounts, readForm, typedEarly, writeForm } from './print-form.ts'
import { printEmpty, printFailure, printNoCode } from './print-messages.ts'
import { printCorrections, printReading } from './print-reading.ts'
import { type Place, slot } from './print-results.ts'
import { ResultList } from './result-list.ts'
import { pauseFor, type Status, saySoon } from './say-soon.ts'
import { type Further, type Searched, search } from './session.ts'
import { loadFit } from './situation.ts'
import { printAllHidden, printShown } from './situation-hidden.ts'
import { isEmpty, readState, type SearchState, without, writeState } from './state.ts'
import { understand } from './understand.ts'
import { takeWaiting } from './waiting.ts'
import type { WordsShown } from './words-shown.ts'

/** The full text is asked when typing pauses; titles, symptoms and codes answer every key. */
const pauseInTyping = 150

/**
 * `<answer-search>`: the search page. The address is the state; `data-state` says what is shown.
 * The companion answers at once, Pagefind's full text is worked in when it arrives.
 */
class AnswerSearch extends HTMLElement {
  #place!: Place
  #list!: ResultList
  #state: SearchState = { query: '', selection: {}, asTyped: false }
  #open: OpenCompanion | undefined
  /** What has arrived for a query beside the own companion. */
  #further: Further & { of: string } = { of: '' }
  #run = 0
  #timer = 0

  connectedCallback(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as WordsShown
    this.#place = { root: this, words, locale: this.dataset.locale ?? '' }
    this.#list = new ResultList(this.#place)
    const form = slot<HTMLFormElement>(this, 'form')
    form.addEventListener('submit', (event) => this.#submit(event))
    loadOnFocus(form, this.#place.locale)
    this.#field.addEventListener('input', () =>
      this.#change({ query: this.#field.value, asTyped: false }, 'replace'),
    )
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event)
    })
    slot(this, 'facets').addEventListener('change', () => this.#change(readForm(this), 'push'))
    slot(this, 'clear').addEventListener('click', () => this.#change({ selection: {} }, 'push'))
    slot(this, 'redact').addEventListener('click', async () => {
      slot(this, 'status').textContent = await copyRedacted(this.#field.value, words.redacted)
    })
    window.addEventListener('popstate', this.#read)
    document.addEventListener('situation', this.#again)
    this.#read()
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#read)
    document.removeEventListener('situation', this.#again)
  }

  get #field(): HTMLTextAreaElement {
    return slot<HTMLTextAreaElement>(this, 'field')
  }

  /** Takes the state from the address, or what was typed on another page or before this script came. */
  readonly #read = (moved?: Event): void => {
    const early = moved ? undefined : typedEarly(this)
    const waiting = takeWaiting(this.dataset.waiting ?? '')
    this.#state = waiting
      ? { query: waiting, selection: {}, asTyped: false }
      : (early?.state ?? readState(location.search))
    this.#field.value = this.#state.query
    void (early?.isEntered ? this.#submit() : this.#search())
  }

  readonly #again = (): void => void this.#search()

  /** Enter leads on to the first result; the filters before it are many. */
  async #submit(event?: Event): Promise<void> {
    event?.preventDefault()
    await this.#change({ query: this.#field.value }, 'replace')
    slot(this, 'results').querySelector('a')?.focus()
  }

  #change(change: Partial<SearchState>, kind: 'push' | 'replace'): Promise<void> {
    this.#state = { ...this.#state, ...change }
    if (kind === 'push') history.pushState(null, '', location.href)
    return this.#search()
  }

  /** The address carries the query without what identifies anyone, never the raw paste. */
  #writeAddress(query: string): void {
    const address = writeState({ ...this.#state, query }) || location.pathname
    if (address !== location.search) history.replaceState(null, '', address)
  }

  async #search(): Promise<void> {
    const run = ++this.#run
    clearTimeout(this.#timer)
    writeForm(this, this.#state)
    if (isEmpty(this.#state)) return this.#rest()
    if (!this.#open) this.#say('loading', this.#place.words.loading)
    try {
      this.#open ??= await loadCompanion(this.#place.locale)
      this.#place.fit = await loadFit(this.#place)
    } catch {
      const failure = printFailure('error', this.#place, this.#again)
      return this.#say('error', failure.querySelector('.big')?.textContent ?? '', failure)
    }
    if (run !== this.#run) return
    const searched = await breathe(this.#answer(this.#open, run))
    if (!searched) return
    this.#timer = window.setTimeout(() => this.#settle(searched, run), pauseInTyping)
  }

  /** Reads the question, ranks and prints the answers; stops where a later question has come. */
  *#answer(open: OpenCompanion, run: number): Generator<undefined, Searched | undefined> {
    const further = this.#further.of === this.#state.query ? this.#further : {}
    const question = { ...this.#state, keep: this.#place.fit?.keep }
    // It is remembered, so that the search below finds it read.
    understand(question.query, open, question)
    yield
    const searched = search(question, open, further)
    yield
    if (run !== this.#run) return undefined
    // Whether the list may still change its order: the full text is not in it yet.
    this.dataset.settled = String(further === this.#further)
    this.#writeAddress(searched.understanding.text)
    printCounts(this, searched, this.#place)
    yield
    if (run !== this.#run) return undefined
    const { understanding } = searched
    printReading(understanding, this.#place)
    printCorrections(understanding, this.#place, () => this.#change({ asTyped: true }, 'push'))
    if (understanding.noSuchCode) this.#printNoCode(searched, understanding.noSuchCode)
    else if (searched.ranking.length === 0) this.#printEmpty(searched)
    else this.#printFound(searched)
    return searched
  }

  /** Works the full text and other languages in, once they are there and typing has paused. */
  async #settle({ understanding }: Searched, run: number): Promise<void> {
    const open = this.#open
    if (!open || this.#further.of === this.#state.query) return
    try {
      const further = await loadFurther(understanding, open, this.dataset)
      if (run !== this.#run) return
      this.#further = { of: this.#state.query, ...further }
      await breathe(this.#answer(open, run))
    } catch {
      if (run !== this.#run) return
      this.dataset.state = 'error'
      slot(this, 'message').replaceChildren(printFailure('no-full-text', this.#place, this.#again))
    }
  }

  /** Sets the state and its sentence, for eyes and screen readers. */
  #say(status: Status, sentence: string, ...messages: HTMLElement[]): void {
    this.dataset.state = status
    for (const message of messages) this.#place.cut?.(message, this.#place.locale)
    saySoon(slot(this, 'status'), sentence, pauseFor(this, status))
    slot(this, 'message').replaceChildren(...messages)
    if (status !== 'ready' && status !== 'no-such-code') this.#list.clear()
  }

  #rest(): void {
    for (const name of ['reading', 'redact', 'corrections']) slot(this, name).hidden = true
    this.#writeAddress('')
    this.#say('idle', this.#place.words.idle)
  }

  #printFound(searched: Searched): void {
    const { sentence, notes, headed } = printShown(searched, this.#place)
    this.#say('ready', sentence, ...notes)
    this.#list.show(searched.ranking, headed)
  }

  #printNoCode({ ranking, hidden, understanding }: Searched, code: string): void {
    const { message, sentence } = printNoCode(code, this.#open?.codes.keys() ?? [], this.#place)
    const hasMore = understanding.kept.length > 0
    const { notes } = printAllHidden(hasMore ? hidden : 0, this.#place)
    this.#say('no-such-code', sentence, message, ...notes)
    this.#list.show(hasMore ? ranking : [], 'also')
  }

  #printEmpty(searched: Searched): void {
    const drop = (facet: keyof SearchState['selection']) =>
      this.#change({ selection: without(this.#state.selection, facet) }, 'push')
    const { hidden, notes } = printAllHidden(searched.hidden, this.#place)
    const { message, sentence } = printEmpty(searched, this.#place, drop)
    if (notes.length > 0) this.#say('empty', hidden, ...notes)
    else this.#say('empty', sentence, message)
  }
}

customElements.define('answer-search', AnswerSearch)
