import { facets } from '../model/facets.ts'
import type { Hit } from './engine.ts'

/** Words of the interface that depend on numbers; plural forms by category. */
export interface Words {
  idle: string
  loading: string
  count: Record<string, string>
  more: Record<string, string>
  minutes: Record<string, string>
  languageOnly: string
  empty: string
  emptyFiltered: string
  noCode: string
}

/** Says a plural string in the language of the page. */
export function plural(forms: Record<string, string>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? ''
  return form.replace('{count}', new Intl.NumberFormat(language).format(count))
}

const pick = (root: ParentNode, name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)

/** A copy of a template of the search element; a missing template is a programmer's error. */
export function fromTemplate(root: ParentNode, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-${name}]`)
  const copy = template?.content.firstElementChild?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error(`The search page has no template "${name}"`)
  return copy
}

/** The label of a facet value, as the form says it. */
const labelOf = (root: ParentNode, name: string, value: string) =>
  root.querySelector(`input[name="${name}"][value="${value}"] + span`)?.textContent ?? value

function metaLine(root: ParentNode, hit: Hit, words: Words, language: string): HTMLElement[] {
  const shown = facets.flatMap(({ name }) => {
    if (name === 'audience' || name === 'topic') return []
    if (name === 'hybridOnly' && !hit.facets.hybridOnly?.includes('true')) return []
    if (name === 'licence' && hit.facets.licence?.includes('none')) return []
    return (hit.facets[name] ?? []).slice(0, 1).map((value) => labelOf(root, name, value))
  })
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const foreign = hit.locale.split('-')[0] !== language.split('-')[0]?.toLowerCase()
  const only = foreign
    ? [words.languageOnly.replace('{language}', names.of(hit.locale) ?? hit.locale)]
    : []
  return [...only, ...shown, plural(words.minutes, hit.minutes, language)].map((text) => {
    const span = document.createElement('span')
    span.textContent = text
    return span
  })
}

function fill(item: HTMLElement, hit: Hit, root: ParentNode, words: Words, language: string): void {
  item.dataset.answerId = hit.id
  item.dataset.locale = hit.locale
  const link = pick(item, 'link') as HTMLAnchorElement
  link.href = hit.url
  link.textContent = hit.title
  const answer = pick(item, 'answer')
  if (answer) answer.textContent = hit.answer
  for (const element of [link, answer])
    if (element) element.lang = new Intl.Locale(hit.locale).toString()
  pick(item, 'meta')?.replaceChildren(...metaLine(root, hit, words, language))
}

/** The first result: set apart, with its first step. */
export function bestItem(root: ParentNode, hit: Hit, words: Words, language: string): HTMLElement {
  const item = fromTemplate(root, 'best')
  fill(item, hit, root, words, language)
  const step = pick(item, 'first-step')
  if (!hit.step) step?.remove()
  for (const [name, text] of [
    ['step', hit.step],
    ['detail', hit.detail],
  ] as const) {
    const element = pick(item, name)
    if (element) Object.assign(element, { textContent: text, lang: hit.locale })
  }
  const more = pick(item, 'continue') as HTMLAnchorElement | null
  const open = pick(item, 'open') as HTMLAnchorElement | null
  if (more) more.href = `${hit.url}#step-2`
  if (open) open.href = hit.url
  ;(hit.steps > 1 ? open : more)?.remove()
  return item
}

/** Any further result; the first of them carries the heading. */
export function hitItem(
  root: ParentNode,
  hit: Hit,
  words: Words,
  language: string,
  isFirst: boolean,
): HTMLElement {
  const item = fromTemplate(root, 'hit')
  fill(item, hit, root, words, language)
  item.classList.toggle('strong', isFirst)
  const heading = item.querySelector('h2')
  if (heading && !isFirst) heading.remove()
  if (heading && isFirst) heading.hidden = false
  return item
}
