import { languageTag } from '../model/locale.ts'
import type { Place } from './print-results.ts'
import type { Searched } from './session.ts'
import { isEmpty, readState, type SearchState } from './state.ts'
import { numberText } from './words-shown.ts'

const inputsOf = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLInputElement>('[data-facets] input'),
]

/** The selection as the form has it. */
export function readForm(root: ParentNode): Pick<SearchState, 'selection'> {
  const chosen = new URLSearchParams()
  for (const input of inputsOf(root)) if (input.checked) chosen.append(input.name, input.value)
  return { selection: readState(`?${chosen}`).selection }
}

const rowOf = (input: HTMLElement) => input.closest('li')

/** A facet is there while one of its values is, and the filters while a value would give something. */
function hideSpent(root: ParentNode, hasSome: boolean): void {
  for (const facet of root.querySelectorAll<HTMLElement>('[data-facet]'))
    facet.hidden = ![...facet.querySelectorAll('li')].some((row) => !row.hidden)
  const all = root.querySelector<HTMLElement>('[data-facets]')
  if (all) all.hidden = !hasSome
}

/** Before anything is asked, a value says how many answers have it. */
function showAll(root: ParentNode): void {
  for (const input of inputsOf(root)) {
    const row = rowOf(input)
    const place = row?.querySelector<HTMLElement>('[data-count]')
    if (row) row.hidden = false
    if (place) place.textContent = place.dataset.count ?? ''
  }
  hideSpent(root, true)
}

/** Sets the form to a state. */
export function writeForm(root: HTMLElement, state: SearchState): void {
  for (const input of inputsOf(root))
    input.checked = state.selection[input.name as 'topic']?.includes(input.value) ?? false
  if (isEmpty(state)) showAll(root)
  const clear = root.querySelector<HTMLElement>('[data-clear]')
  if (clear) clear.hidden = isEmpty({ ...state, query: '' })
}

/** Writes how many results each value would give; a value that gives none only where nothing is found. */
export function printCounts(
  root: ParentNode,
  { counts, ranking }: Pick<Searched, 'counts' | 'ranking'>,
  { words, locale }: Pick<Place, 'words' | 'locale'>,
): void {
  const language = languageTag(locale)
  // Not `activeElement`: before it answers, the browser lays the whole page out.
  const focused = root.querySelector(':focus')
  let hasSome = false
  for (const input of inputsOf(root)) {
    const count = counts[input.name as 'topic'].get(input.value) ?? 0
    const row = rowOf(input)
    const place = row?.querySelector('[data-count]')
    if (place) place.textContent = numberText(count, language, words.numerals)
    const isNone = count === 0 && !input.checked
    hasSome ||= !isNone
    row?.classList.toggle('none', isNone)
    // What has the focus stays, or the focus would be lost.
    if (row) row.hidden = isNone && ranking.length > 0 && input !== focused
  }
  hideSpent(root, hasSome)
}

/**
 * What the reader typed or chose before the script arrived; an address that asks for something wins.
 * Enter only began a new line then: a single line that ends with one was meant to be searched.
 */
export function typedEarly(
  root: HTMLElement,
): { state: SearchState; isEntered: boolean } | undefined {
  const typed = root.querySelector<HTMLTextAreaElement>('[data-field]')?.value ?? ''
  const state = { query: typed.trim(), asTyped: false, ...readForm(root) }
  if (location.search !== '' || isEmpty(state)) return undefined
  return { state, isEntered: /^[^\n]+\n$/.test(typed) }
}
