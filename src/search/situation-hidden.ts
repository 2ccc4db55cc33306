import { languageTag } from '../model/locale.ts'
import { fromTemplate, type Place, slot } from './print-results.ts'
import type { Headed } from './result-list.ts'
import type { Searched } from './session.ts'
import { plural } from './words-shown.ts'

const sentenceOf = (count: number, { words, locale }: Place) =>
  plural(words.situation.hidden, count, languageTag(locale), words.numerals)

/** A button that shows what the reader's situation hides; nothing where nothing is hidden. */
function button(count: number, place: Place): HTMLElement[] {
  if (count === 0) return []
  const message = fromTemplate(place, 'hidden')
  message.querySelector('button')?.addEventListener('click', () => {
    // Kept on this device by the script of the checkbox.
    const box = slot<HTMLInputElement>(place.root, 'hide')
    box.checked = false
    box.dispatchEvent(new Event('change', { bubbles: true }))
    box.focus()
  })
  return [message]
}

/** Everything is hidden: a heading that says so, and the button; nothing where nothing is hidden. */
export function printAllHidden(
  count: number,
  place: Place,
): { hidden: string; notes: HTMLElement[] } {
  const hidden = sentenceOf(count, place)
  const notes = button(count, place)
  for (const note of notes) slot(note, 'heading').textContent = hidden
  return { hidden, notes }
}

/** How many results are shown and how many hidden; the checkbox above shows them. */
function printCount(count: number, hidden: number, place: Place): string {
  const found = plural(place.words.count, count, languageTag(place.locale), place.words.numerals)
  return hidden > 0 ? `${found} · ${sentenceOf(hidden, place)}` : found
}

/**
 * What is said over results. None of them is called the best where nothing was asked, nor where more are hidden
 * than shown: what was asked for may well be hidden, unless a code says that it is not.
 */
export function printShown(
  { ranking, hidden, understanding }: Searched,
  place: Place,
): { sentence: string; notes: HTMLElement[]; headed: Headed } {
  const isDoubtful = hidden > ranking.length && ranking[0]?.because !== 'code'
  return {
    sentence: printCount(ranking.length, hidden, place),
    notes: isDoubtful ? printAllHidden(hidden, place).notes : [],
    headed: understanding.text && !isDoubtful ? 'best' : 'answers',
  }
}
