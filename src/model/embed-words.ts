import { type Library, translateIn } from './library.ts'
import type { Locale } from './locale.ts'
import { localeRow } from './site.ts'

/** The words of the embedded search in one locale: the file `/embed/words/<locale>.json`. */
export interface EmbedWords {
  direction: 'ltr' | 'rtl'
  label: string
  hint: string
  region: string
  /** By plural category, with {count}. */
  count: Record<string, string>
  none: string
  /** With {code}. */
  noCode: string
  others: string
  failed: string
  newTab: string
}

/** The words of a locale, placeholders and plurals untouched. */
export function embedWords(library: Library, locale: Locale): EmbedWords {
  const t = translateIn(library, locale)
  const strings = library.strings[locale] ?? {}
  return {
    direction: localeRow(library.site, locale).direction,
    label: t('embed.label'),
    hint: t('embed.hint'),
    region: t('embed.region'),
    count: strings['embed.count'] as Record<string, string>,
    none: t('embed.none'),
    noCode: t('embed.noCode'),
    others: t('embed.others'),
    failed: t('embed.failed'),
    newTab: t('embed.newTab'),
  }
}
