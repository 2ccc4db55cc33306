import { breathe } from './breathe.ts'
import { type Companion, companionVersion } from './companion.ts'
import { type OpenCompanion, openInSteps } from './open-companion.ts'

// The site that this script came from; the page may be another's, with the search embedded in it.
const own = import.meta.url

const loaded = new Map<string, Promise<OpenCompanion>>()

async function load(locale: string): Promise<OpenCompanion> {
  const response = await fetch(new URL(`/search/${locale}.json`, own))
  if (!response.ok) throw new Error(`The list of answers: ${response.status}`)
  const companion = (await response.json()) as Companion
  if (companion.version !== companionVersion)
    throw new Error(`The list of answers has version ${companion.version}; this page is older.`)
  return breathe(openInSteps(companion))
}

/** Fetches and opens the companion of a locale, once; after a failure the next call tries again. */
export function loadCompanion(locale: string): Promise<OpenCompanion> {
  const kept = loaded.get(locale)
  if (kept) return kept
  const companion = load(locale).catch((error: unknown) => {
    loaded.delete(locale)
    throw error
  })
  loaded.set(locale, companion)
  return companion
}

/** Fetches the companion of a locale as soon as the reader goes to the form, or is there already. */
export function loadOnFocus(form: HTMLElement, locale: string): void {
  const load = () => void loadCompanion(locale).catch(() => {})
  if (form.matches(':focus-within')) load()
  else form.addEventListener('focusin', load, { once: true })
}
