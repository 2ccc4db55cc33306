import { addresses } from '../model/addresses.ts'
import { codeFamily, neighbouringCodes } from '../model/codes.ts'
import type { FacetName } from '../model/facets.ts'
import { languageTag } from '../model/locale.ts'
import { fromTemplate, type Place, slot } from './print-results.ts'
import type { Searched } from './session.ts'
import { plural } from './words-shown.ts'

/** Links to the pages of codes, to be told apart from an unknown one. */
function codeLinks(codes: readonly string[], { locale }: Place): HTMLElement[] {
  return codes.map((code) => {
    const link = document.createElement('a')
    link.className = 'code'
    link.dir = 'ltr'
    link.href = addresses.code(locale, code)
    link.textContent = code
    const item = document.createElement('li')
    item.append(link)
    return item
  })
}

/** A code the site does not know: the sentence, why nothing is guessed, where to look it up. */
export function printNoCode(
  code: string,
  known: Iterable<string>,
  place: Place,
): { message: HTMLElement; sentence: string } {
  const message = fromTemplate(place, 'no-code')
  const sentence = place.words.noCode.replace('{code}', code)
  slot(message, 'heading').textContent = sentence
  const link = slot<HTMLAnchorElement>(message, 'look-up')
  const address = codeFamily(code)?.lookUp?.(code)
  if (address) link.href = address
  else link.remove()
  const neighbours = neighbouringCodes(code, [...known])
  const list = slot(message, 'neighbours')
  list.querySelector('ul')?.replaceChildren(...codeLinks(neighbours, place))
  if (neighbours.length === 0) list.remove()
  return { message, sentence }
}

/** Nothing found: what to try, which filter to drop, and where to report the missing answer. */
export function printEmpty(
  { understanding, wider }: Searched,
  place: Place,
  drop: (facet: FacetName) => void,
): { message: HTMLElement; sentence: string } {
  const { words, locale, root } = place
  const message = fromTemplate(place, 'empty')
  const sentence =
    wider.length > 0 ? words.emptyFiltered : words.empty.replace('{query}', understanding.text)
  slot(message, 'heading').textContent = sentence
  const buttons = wider.map(({ facet, count }) => {
    const legend =
      root.querySelector(`fieldset[data-facet="${facet}"] legend`)?.textContent ?? facet
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'do'
    button.textContent = plural(words.without, count, languageTag(locale), words.numerals).replace(
      '{name}',
      legend,
    )
    button.addEventListener('click', () => drop(facet))
    return button
  })
  slot(message, 'wider').replaceChildren(...buttons)
  const report = message.querySelector<HTMLAnchorElement>('[data-report]')
  if (report)
    report.href = report.href.replace('%7Bquery%7D', encodeURIComponent(understanding.text))
  return { message, sentence }
}

/** Something could not be loaded: what still works, and a button that tries again. */
export function printFailure(
  name: 'error' | 'no-full-text',
  place: Place,
  retry: () => void,
): HTMLElement {
  const isOffline = name === 'error' && !navigator.onLine
  const message = fromTemplate(place, isOffline ? 'offline' : name)
  // There is nothing to narrow.
  if (name === 'error') slot(place.root, 'facets').hidden = true
  message.querySelector('button')?.addEventListener('click', retry)
  // Goes on by itself, unless something else is shown by then.
  const goOn = () => message.isConnected && retry()
  if (isOffline) window.addEventListener('online', goOn, { once: true })
  return message
}
