import { type Demands, fits, parseSituation } from '../model/situation.ts'
import { dataOf } from './ticket-page.ts'

/** Writes into the strip of an answer whether it can be done, in the words that the page holds. */
export function printVerdict(place: HTMLElement, text: string | undefined): void {
  const line = place.querySelector('p')
  const situation = parseSituation(text)
  if (!line) return
  if (!situation) {
    delete document.documentElement.dataset.situation
    return
  }
  const words = line.dataset
  const { canDo, isSure, needs } = fits(situation, dataOf<Demands>(place))
  const lacks = [
    needs.role && words.role,
    needs.licence && words.licence,
    needs.hybrid && words.hybrid,
  ]
  const verdict = document.createElement('span')
  verdict.textContent = canDo
    ? ((isSure ? words.yes : words.perhaps) ?? '')
    : lacks.filter(Boolean).join(' · ')
  line.replaceChildren(verdict)
}
