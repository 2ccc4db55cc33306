import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Library } from '../../src/model/library.ts'
import { type Strings, translator } from '../../src/model/strings.ts'

/** The words that a language of the site really has. */
export const wordsOf = (locale: string): Strings =>
  parse(readFileSync(`content/strings/${locale}.yaml`, 'utf8')) as Strings

/** The same library with the site's own words, to test whole sentences. */
export function inRealWords(library: Library): Library {
  const strings = Object.fromEntries(
    library.site.locales.map(({ tag }) => [tag, wordsOf(tag)] as const),
  )
  const translators = Object.entries(strings).map(
    ([locale, words]) => [locale, translator(locale, words)] as const,
  )
  return { ...library, strings, translators: new Map(translators) }
}
