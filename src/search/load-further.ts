import { otherLocales } from './across.ts'
import { searchFullText } from './full-text.ts'
import { loadCompanion } from './load-companion.ts'
import type { OpenCompanion } from './open-companion.ts'
import type { Further } from './session.ts'
import type { Understanding } from './understand.ts'

/** The locales of a search page: its own, all of the site separated by spaces, and that of the source. */
export interface LocalesOf {
  locale?: string
  locales?: string
  source?: string
}

/**
 * What is found beside the own companion: the full text, and other languages where the words are
 * theirs. Fails where one of the files cannot be fetched.
 */
export async function loadFurther(
  understanding: Understanding,
  open: OpenCompanion,
  { locale = '', locales = '', source = '' }: LocalesOf,
): Promise<Further> {
  const others = otherLocales(understanding, locale, locales.split(' '), source)
  const [lists, companions] = await Promise.all([
    searchFullText(understanding, open),
    Promise.all(others.map(loadCompanion)),
  ])
  return { lists, others: companions }
}
