import { embedAttributes } from '../model/embed.ts'
import { languageOf } from './language-of.ts'
import { loadWords } from './load-words.ts'
import { Panel } from './panel.ts'
import { reflectAttributes, takeEarlyProperties } from './properties.ts'
import { site } from './site.ts'
import type { Suggestion, Suggestions } from './suggest.ts'
import { type TextField, watchTyping } from './watch-typing.ts'
import { readWishes, type Wishes } from './wishes.ts'

/** Less says nothing; no code is as short. */
const fewestCharacters = 3
/** Milliseconds without a key before suggestions change under the eyes of who types. */
const pauseInTyping = 200

/**
 * `<credential-help-search>`: suggests answers for a text that is typed into the page of another
 * site. Until a field has the focus it loads no more than its words. No text leaves the page.
 */
export class CredentialHelpSearch extends HTMLElement {
  static readonly observedAttributes = embedAttributes

  readonly #panel = new Panel(this.attachShadow({ mode: 'open' }))
  readonly #warned = new Set<string>()
  #wishes: Wishes | undefined
  #text = ''
  #run = 0
  #timer = 0
  #unwatch: (() => void)[] = []

  connectedCallback(): void {
    takeEarlyProperties(this)
    const typing = {
      onFocus: (field: TextField) => this.#prepare(field),
      onText: (field: TextField) => this.#wait(field.value),
    }
    const { field } = this.#panel
    this.#unwatch = [
      watchTyping(field, { ...typing, isMeant: () => true }),
      watchTyping(this.getRootNode(), { ...typing, isMeant: ({ id }) => this.#watches(id) }),
    ]
    field.addEventListener('keydown', this.#enter)
    this.#read()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    this.#run += 1
    this.#panel.field.removeEventListener('keydown', this.#enter)
    for (const unwatch of this.#unwatch.splice(0)) unwatch()
  }

  attributeChangedCallback(): void {
    if (this.#wishes && this.isConnected) this.#read()
  }

  #watches(id: string): boolean {
    return id !== '' && id === this.#wishes?.field
  }

  /** Reads the attributes; what has been typed is answered anew under them. */
  #read(): void {
    const attribute = (name: string) => this.getAttribute(name)
    const { wishes, warnings } = readWishes(attribute, languageOf(this), site)
    this.#wishes = wishes
    for (const warning of warnings.filter((text) => !this.#warned.has(text))) {
      this.#warned.add(warning)
      console.warn(warning)
    }
    void this.#speak(wishes)
    if (this.#text) void this.#suggest(wishes)
  }

  /** The own field needs its name at once; beside a field of the page nothing is loaded yet. */
  async #speak(wishes: Wishes): Promise<void> {
    if (wishes.field && !this.#text) return this.#panel.hideField()
    try {
      const words = await loadWords(wishes.locale)
      if (wishes === this.#wishes) this.#panel.speak(words, wishes.locale, wishes.field === '')
    } catch (error) {
      console.warn('<credential-help-search>', error)
    }
  }

  /** Loads the search while the first characters are being typed. */
  #prepare(field: TextField): void {
    const { locale = site.source } = this.#wishes ?? {}
    const search = import('./suggest.ts').then(({ prepare }) => prepare(locale))
    // A failure is told when there is a text to answer.
    Promise.all([search, loadWords(locale)]).catch(() => {})
    if (field.value.trim() !== this.#text) this.#wait(field.value)
  }

  #wait(value: string): void {
    clearTimeout(this.#timer)
    this.#run += 1
    const text = value.trim()
    this.#text = [...text].length < fewestCharacters ? '' : text
    if (this.#text === '') this.#panel.say([])
    else this.#timer = window.setTimeout(this.#answer, pauseInTyping)
  }

  readonly #answer = (): void => {
    if (this.#wishes) void this.#suggest(this.#wishes)
  }

  async #suggest(wishes: Wishes): Promise<void> {
    clearTimeout(this.#timer)
    this.#run += 1
    const run = this.#run
    try {
      const [words, { suggest }] = await Promise.all([
        loadWords(wishes.locale),
        import('./suggest.ts'),
      ])
      const suggestions = await suggest(this.#text, wishes)
      if (run !== this.#run) return
      this.#panel.speak(words, wishes.locale, wishes.field === '')
      const onOpen = (opened: Suggestion) => this.#open(opened)
      const opening = { target: wishes.target, newTab: words.newTab, onOpen }
      this.#panel.show(suggestions, words, wishes.locale, opening)
      this.#tell(suggestions)
    } catch (error) {
      if (run === this.#run) await this.#fail(wishes, error)
    }
  }

  async #fail({ locale }: Wishes, error: unknown): Promise<void> {
    console.warn('<credential-help-search>', error)
    const words = await loadWords(locale).catch(() => undefined)
    this.#panel.say([words?.failed ?? ''])
  }

  #tell({ found }: Suggestions): void {
    const detail = { count: found.length }
    const event = { bubbles: true, composed: true, detail }
    this.dispatchEvent(new CustomEvent('credential-help-results', event))
  }

  /** Tells the page which answer opens; the page may prevent it and open the link in its own way. */
  #open({ id, link }: Suggestion): boolean {
    const event = { bubbles: true, composed: true, cancelable: true, detail: { id, link } }
    return this.dispatchEvent(new CustomEvent('credential-help-open', event))
  }

  /** Enter in the own field leads on to the first answer, as on the search page. */
  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    this.#panel.focusFirst()
  }
}

reflectAttributes(CredentialHelpSearch.prototype)
