import type { Situation } from '../model/situation.ts'
import { forget, store, stored } from './stored.ts'

/** The key in the browser's storage; the script before the first paint reads it too. */
export const situationKey = 'situation'

/** Tells the page what is kept now, as text; empty where nothing is. Sends the event `situation`. */
export function tellSituation(text: string): void {
  const { dataset } = document.documentElement
  if (text) dataset.situation = text
  else delete dataset.situation
  document.dispatchEvent(new Event('situation'))
}

/** Keeps a situation on this device, or erases it. False where the browser does not keep it. */
export function keepSituation(situation: Situation | undefined): boolean {
  const text = situation ? JSON.stringify(situation) : ''
  if (text) store(situationKey, text)
  else forget(situationKey)
  const kept = stored(situationKey) ?? ''
  tellSituation(kept)
  return kept === text
}
