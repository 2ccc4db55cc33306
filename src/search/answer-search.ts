import { codeFamily } from '../model/codes.ts'
import { type Outcome, runPlan } from './engine.ts'
import { loadPagefind, type Pagefind } from './pagefind.ts'
import { readQuery } from './read-query.ts'
import { bestItem, fromTemplate, hitItem, plural, type Words } from './results.ts'
import { isEmpty, readState, type SearchState, writeState } from './state.ts'

type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'no-such-code' | 'error'

/** How many results are shown at first, and how many more each time. */
const pageSize = 10

/** Waits for a pause in typing, so that a fast typist does not start a search a letter. */
const pauseInTyping = 80

/**
 * `<answer-search>`: the search page. The form inside works alone; this element runs it. The
 * address is the state; `data-state` says what is shown.
 */
class AnswerSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined
  #run = 0
  #timer = 0
  #words!: Words

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words ?? '{}') as Words
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#change('push')
    })
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#change('replace'), pauseInTyping)
    })
    this.#form.addEventListener('focusin', () => this.#load().catch(() => undefined), {
      once: true,
    })
    this.#form.addEventListener('change', (event) => {
      if (event.target !== this.#field) this.#change('push')
    })
    this.#form.addEventListener('reset', () => setTimeout(() => this.#clearFacets()))
    window.addEventListener('popstate', this.#show)
    this.#takeWaiting()
    this.#show()
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#show)
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement
  }

  get #field(): HTMLInputElement {
    return this.querySelector('#q') as HTMLInputElement
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-facets] input')]
  }

  /** A query typed on another page, handed over without standing in a request. */
  #takeWaiting(): void {
    try {
      const query = sessionStorage.getItem(this.dataset.waiting ?? '')
      sessionStorage.removeItem(this.dataset.waiting ?? '')
      if (query) history.replaceState(null, '', writeState({ query, selection: {} }))
    } catch {
      // Without session storage the query came in the address.
    }
  }

  #formState(): SearchState {
    const data = new URLSearchParams()
    for (const input of this.#inputs) if (input.checked) data.append(input.name, input.value)
    return { ...readState(`?${data}`), query: this.#field.value.trim() }
  }

  #change(kind: 'push' | 'replace'): void {
    clearTimeout(this.#timer)
    const address = writeState(this.#formState()) || location.pathname
    if (address === (location.search || location.pathname)) return
    if (kind === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    this.#search(this.#formState())
  }

  #clearFacets(): void {
    const { query } = readState(location.search)
    this.#field.value = query
    for (const input of this.#inputs) input.checked = false
    this.#change('push')
  }

  readonly #show = (): void => {
    const state = readState(location.search)
    this.#field.value = state.query
    for (const input of this.#inputs)
      input.checked = state.selection[input.name as 'topic']?.includes(input.value) ?? false
    this.#search(state)
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind().catch((error: unknown) => {
      this.#pagefind = undefined
      throw error
    })
    return this.#pagefind
  }

  async #search(state: SearchState): Promise<void> {
    this.#run += 1
    const run = this.#run
    const clear = this.querySelector<HTMLElement>('[data-clear]')
    if (clear) clear.hidden = isEmpty({ ...state, query: '' })
    if (isEmpty(state)) return this.#say('idle', this.#words.idle)
    if (this.dataset.state !== 'ready') this.#say('loading', this.#words.loading)
    try {
      const pagefind = await this.#load()
      const outcome = await runPlan(pagefind, readQuery(state.query), state.selection)
      if (run === this.#run) await this.#print(outcome, state, run)
    } catch {
      if (run === this.#run) this.#printError(state)
    }
  }

  /** Sets the state, its sentence for eyes and screen readers, and takes old results away. */
  #say(status: Status, sentence: string, message?: HTMLElement): void {
    this.dataset.state = status
    const region = this.querySelector('[data-status]')
    if (region) region.textContent = sentence
    this.querySelector('[data-message]')?.replaceChildren(...(message ? [message] : []))
    if (status !== 'ready') this.querySelector('[data-results]')?.replaceChildren()
  }

  async #print(outcome: Outcome, state: SearchState, run: number): Promise<void> {
    this.#printCounts(outcome)
    if (outcome.unknownCode) return this.#printNoCode(outcome.unknownCode)
    if (outcome.results.length === 0) return this.#printEmpty(state)
    const items = await this.#items(outcome, 0)
    if (run !== this.#run) return
    const language = document.documentElement.lang
    this.#say('ready', plural(this.#words.count, outcome.results.length, language))
    this.querySelector('[data-results]')?.replaceChildren(...items)
    this.#offerMore(outcome, pageSize)
  }

  async #items(outcome: Outcome, from: number): Promise<HTMLElement[]> {
    const language = document.documentElement.lang
    const hits = await Promise.all(
      outcome.results.slice(from, from + pageSize).map((load) => load()),
    )
    return hits.map((hit, index) =>
      from + index === 0
        ? bestItem(this, hit, this.#words, language)
        : hitItem(this, hit, this.#words, language, from + index === 1),
    )
  }

  #offerMore(outcome: Outcome, shown: number): void {
    const rest = outcome.results.length - shown
    const place = this.querySelector('[data-message-below]')
    if (rest <= 0) return place?.replaceChildren()
    const more = fromTemplate(this, 'more')
    const button = more.querySelector('button') as HTMLButtonElement
    button.textContent = plural(
      this.#words.more,
      Math.min(rest, pageSize),
      document.documentElement.lang,
    )
    button.addEventListener('click', async () => {
      const items = await this.#items(outcome, shown)
      this.querySelector('[data-results]')?.append(...items)
      this.#offerMore(outcome, shown + pageSize)
      items[0]?.querySelector('a')?.focus()
    })
    place?.replaceChildren(more)
  }

  #printCounts({ counts }: Outcome): void {
    for (const input of this.#inputs) {
      const count = counts[input.name]?.[input.value] ?? 0
      const label = input.closest('label')
      const place = label?.querySelector('[data-count]')
      if (place)
        place.textContent = new Intl.NumberFormat(document.documentElement.lang).format(count)
      label?.classList.toggle('none', count === 0 && !input.checked)
    }
  }

  #printNoCode(code: string): void {
    const message = fromTemplate(this, 'no-code')
    const heading = this.#words.noCode.replace('{code}', code)
    const lookUp = codeFamily(code)?.lookUp?.(code)
    const link = message.querySelector<HTMLAnchorElement>('[data-look-up]')
    if (lookUp && link) link.href = lookUp
    else link?.remove()
    const place = message.querySelector('[data-heading]')
    if (place) place.textContent = heading
    this.#say('no-such-code', heading, message)
  }

  #printEmpty({ query }: SearchState): void {
    const message = fromTemplate(this, 'empty')
    const heading = query ? this.#words.empty.replace('{query}', query) : this.#words.emptyFiltered
    const place = message.querySelector('[data-heading]')
    if (place) place.textContent = heading
    this.#say('empty', heading, message)
  }

  #printError(state: SearchState): void {
    const message = fromTemplate(this, 'error')
    message.querySelector('button')?.addEventListener('click', () => this.#search(state))
    this.#say('error', '', message)
  }
}

customElements.define('answer-search', AnswerSearch)
