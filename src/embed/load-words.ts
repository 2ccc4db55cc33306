import { addresses } from '../model/addresses.ts'
import type { EmbedWords } from '../model/embed-words.ts'
import type { Locale } from '../model/locale.ts'
import { onSite } from './site.ts'

const loaded = new Map<Locale, Promise<EmbedWords>>()

/** Fetches the words of a locale, once; after a failure the next call tries again. */
export function loadWords(locale: Locale): Promise<EmbedWords> {
  const kept = loaded.get(locale)
  if (kept) return kept
  const words = load(locale).catch((error: unknown) => {
    loaded.delete(locale)
    throw error
  })
  loaded.set(locale, words)
  return words
}

async function load(locale: Locale): Promise<EmbedWords> {
  const response = await fetch(onSite(addresses.embedWords(locale)))
  if (!response.ok) throw new Error(`The words of the search: ${response.status}`)
  return (await response.json()) as EmbedWords
}
