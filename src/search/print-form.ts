import { type Locale, languageTag } from '../model/locale.ts'
import type { Searched } from './session.ts'
import { isEmpty, readState, type SearchState } from './state.ts'

const inputsOf = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLInputElement>('[data-facets] input'),
]

/** The selection as the form has it. */
export function readForm(root: ParentNode): Pick<SearchState, 'selection'> {
  const chosen = new URLSearchParams()
  for (const input of inputsOf(root)) if (input.checked) chosen.append(input.name, input.value)
  return { selection: readState(`?${chosen}`).selection }
}

/** Before anything is asked, a value says how many answers have it. */
function showAll(input: HTMLInputElement): void {
  const row = input.closest('li')
  const place = row?.querySelector<HTMLElement>('[data-count]')
  if (row) row.hidden = false
  if (place) place.textContent = place.dataset.count ?? ''
}

/** Sets the form to a state. */
export function writeForm(root: HTMLElement, state: SearchState): void {
  for (const input of inputsOf(root)) {
    input.checked = state.selection[input.name as 'topic']?.includes(input.value) ?? false
    if (isEmpty(state)) showAll(input)
  }
  const clear = root.querySelector<HTMLElement>('[data-clear]')
  if (clear) clear.hidden = isEmpty({ ...state, query: '' })
}

/** Writes how many results each value would give; a value that gives none only where nothing is found. */
export function printCounts(
  root: ParentNode,
  { counts, ranking }: Pick<Searched, 'counts' | 'ranking'>,
  locale: Locale,
): void {
  const numbers = new Intl.NumberFormat(languageTag(locale))
  for (const input of inputsOf(root)) {
    const count = counts[input.name as 'topic'].get(input.value) ?? 0
    const label = input.closest('label')
    const place = label?.querySelector('[data-count]')
    if (place) place.textContent = numbers.format(count)
    const isNone = count === 0 && !input.checked
    label?.classList.toggle('none', isNone)
    const row = input.closest('li')
    // What has the focus stays, or the focus would be lost.
    if (row) row.hidden = isNone && ranking.length > 0 && input !== document.activeElement
  }
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
