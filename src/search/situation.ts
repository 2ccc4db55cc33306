import type { CompanionAnswer } from './companion.ts'
import type { Place } from './print-results.ts'

/** What the reader said about themselves, laid beside answers. */
export interface Fit {
  /** The verdict on an answer, in words. */
  says: (answer: CompanionAnswer) => string
  /** Whether an answer is shown; absent where nothing is hidden. */
  keep?: (answer: CompanionAnswer) => boolean
}

/** The reader's situation, where one is kept on this device; otherwise nothing is loaded. */
export async function loadFit(place: Place): Promise<Fit | undefined> {
  const text = document.documentElement.dataset.situation
  if (!text) return undefined
  const { makeFit } = await import('./situation-fit.ts')
  return makeFit(text, place)
}
