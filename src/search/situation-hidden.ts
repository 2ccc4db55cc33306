import { languageTag } from '../model/locale.ts'
import { fromTemplate, type Place, slot } from './print-results.ts'
import { plural } from './words-shown.ts'

/** How many results are hidden because of the reader's situation, and a button that shows them. */
export function printHidden(
  count: number,
  place: Place,
  isAll: boolean,
): { message: HTMLElement; sentence: string } {
  const sentence = plural(place.words.situation.hidden, count, languageTag(place.locale))
  const message = fromTemplate(place, 'hidden')
  const heading = slot(message, 'heading')
  heading.textContent = sentence
  if (!isAll) heading.remove()
  message.querySelector('button')?.addEventListener('click', () => {
    // Kept on this device by the script of the checkbox.
    const box = slot<HTMLInputElement>(place.root, 'hide')
    box.checked = false
    box.dispatchEvent(new Event('change', { bubbles: true }))
    box.focus()
  })
  return { message, sentence }
}
