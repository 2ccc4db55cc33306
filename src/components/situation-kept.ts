import type { Situation } from '../model/situation.ts'
import { tellSituation } from './situation-told.ts'
import { forget, store, stored } from './stored.ts'

/** The key in the browser's storage; the script before the first paint reads it too. */
export const situationKey = 'situation'

/** Keeps a situation on this device, or erases it. False where the browser does not keep it. */
export function keepSituation(situation: Situation | undefined): boolean {
  const text = situation ? JSON.stringify(situation) : ''
  if (text) store(situationKey, text)
  else forget(situationKey)
  const kept = stored(situationKey) ?? ''
  tellSituation(kept)
  return kept === text
}
