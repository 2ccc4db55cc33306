import { parseSituation } from '../model/situation.ts'
import { keepSituation } from './situation-kept.ts'

const read = () => parseSituation(document.documentElement.dataset.situation)

/** The checkbox over the results: its state is kept on this device with the situation. */
export function hideChoice(box: HTMLInputElement): void {
  box.checked = read()?.hides ?? false
  box.onchange = () => {
    const { hides: _, ...said } = read() ?? { roles: [] }
    keepSituation(box.checked ? { ...said, hides: true } : said)
  }
}
