import { addresses } from '../model/addresses.ts'
import { type Locale, languageTag } from '../model/locale.ts'
import type { CompanionAnswer } from './companion.ts'
import type { Marked, RankedAnswer } from './search-companion.ts'
import type { Fit } from './situation.ts'
import { plural, type WordsShown } from './words-shown.ts'

/** Where results are printed: the search element, its words, and the locale of the page. */
export interface Place {
  root: HTMLElement
  words: WordsShown
  locale: Locale
  /** What the reader said about themselves, if anything. */
  fit?: Fit | undefined
  /** Lets the lines of large words end where words do, in a language without blanks. */
  cut?: ((printed: HTMLElement, locale: Locale) => void) | undefined
}

/** A copy of a template of the search element; a missing template is a programmer's error. */
export function fromTemplate({ root }: Place, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-${name}]`)
  const copy = template?.content.firstElementChild?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error(`The search page has no template "${name}"`)
  return copy
}

/** The element of a template that carries `data-<name>`. */
export function slot<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-${name}]`)
  if (!found) throw new Error(`The template has no place for "${name}"`)
  return found
}

/** A text with its matching words marked. */
function printMarked({ text, ranges }: Marked): (Node | string)[] {
  const nodes: (Node | string)[] = []
  let at = 0
  for (const { start, end } of ranges) {
    const mark = document.createElement('mark')
    mark.textContent = text.slice(start, end)
    nodes.push(text.slice(at, start), mark)
    at = end
  }
  return [...nodes, text.slice(at)]
}

/** The label of a facet's value, as the filters have it. */
export const labelOf = ({ root }: Place, name: string, value: string) =>
  root.querySelector(`input[name="${name}"][value="${value}"] + span`)?.textContent ?? value

/** Where an answer stands in another language only. */
function languageOnly(other: Locale, { words, locale }: Place): string {
  const names = new Intl.DisplayNames(languageTag(locale), { type: 'language' })
  return words.languageOnly.replace('{language}', names.of(languageTag(other)) ?? '')
}

function metaLine(answer: CompanionAnswer, place: Place): HTMLElement[] {
  const { words, locale } = place
  const [role = 'none'] = answer.requiredRole
  const verdict = place.fit?.says(answer) ?? ''
  const facts = [
    verdict,
    answer.locale === locale ? '' : languageOnly(answer.locale, place),
    labelOf(place, 'requiredRole', role),
    answer.licence === 'none' ? '' : labelOf(place, 'licence', answer.licence),
    answer.hybridOnly ? labelOf(place, 'hybridOnly', 'true') : '',
    plural(words.minutes, answer.minutes, languageTag(locale), words.numerals),
  ]
  return facts.filter(Boolean).map((fact) => {
    const span = document.createElement('span')
    span.textContent = fact
    if (fact === verdict) span.className = 'verdict'
    return span
  })
}

/** Marks words of an answer with their language; those of another one run in their own direction. */
function mark(element: HTMLElement, answer: CompanionAnswer, { locale }: Place): void {
  element.lang = languageTag(answer.locale)
  if (answer.locale !== locale) element.dir = 'auto'
}

function fill(item: HTMLElement, { answer, title, symptom }: RankedAnswer, place: Place): void {
  const { locale } = place
  item.dataset.answerId = String(answer.id)
  item.dataset.locale = answer.locale
  const link = slot<HTMLAnchorElement>(item, 'link')
  link.href = addresses.answer(locale, answer.slug)
  link.replaceChildren(...printMarked(title))
  const sentence = slot(item, 'answer')
  sentence.textContent = answer.answer
  const why = slot(item, 'symptom')
  why.replaceChildren(...printMarked(symptom))
  // With its label, which is only heard.
  if (why.parentElement) why.parentElement.hidden = symptom.ranges.length === 0
  for (const element of [link, sentence, why]) mark(element, answer, place)
  slot(item, 'meta').replaceChildren(...metaLine(answer, place))
  slot<HTMLAnchorElement>(item, 'go').href = addresses.go(answer.id)
  for (const name of item.querySelectorAll<HTMLElement>('[data-of]')) {
    name.textContent = ` ${answer.title}`
    name.lang = languageTag(answer.locale)
  }
}

/** The first result: set apart, with its first step. */
export function printBest(ranked: RankedAnswer, place: Place): HTMLElement {
  const { answer, because } = ranked
  const item = fromTemplate(place, 'best')
  fill(item, ranked, place)
  const note = slot(item, 'why')
  note.textContent = because === 'code' ? place.words.bestByCode : ''
  const address = addresses.answer(place.locale, answer.slug)
  const { action = '', detail = '' } = answer.step ?? {}
  for (const [name, text] of [
    ['step', action],
    ['detail', detail],
  ] as const) {
    const element = slot(item, name)
    element.textContent = text
    mark(element, answer, place)
  }
  slot<HTMLAnchorElement>(item, 'continue').href = `${address}#step-2`
  if (!action) {
    slot(item, 'continue').remove()
    slot(item, 'first-step').replaceWith(slot(item, 'acts'))
  }
  return item
}

/** Any further result; the first of them carries the heading. */
export function printHit(ranked: RankedAnswer, place: Place, isFirst: boolean): HTMLElement {
  const item = fromTemplate(place, 'hit')
  fill(item, ranked, place)
  item.classList.toggle('strong', isFirst)
  const heading = item.querySelector('h2')
  if (heading) heading.hidden = !isFirst
  return item
}
