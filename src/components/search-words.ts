import { type Library, translateIn } from '../model/library.ts'
import { type Locale, languageTag } from '../model/locale.ts'
import type { StringKey, StringValue } from '../model/strings.ts'
import { noiseKinds } from '../search/noise-kinds.ts'
import type { WordsShown } from '../search/words-shown.ts'

const numeralsOf = (locale: Locale) => {
  const format = new Intl.NumberFormat(languageTag(locale))
  return Array.from({ length: 10 }, (_, digit) => format.format(digit)).join('')
}

/** The words of a locale that the search fills in by itself, placeholders and plurals untouched. */
export function searchWords(library: Library, locale: Locale): WordsShown {
  const t = translateIn(library, locale)
  const raw = (key: StringKey): StringValue => library.strings[locale]?.[key] ?? ''
  const text = (key: StringKey) => String(raw(key))
  const forms = (key: StringKey) => raw(key) as Record<string, string>
  return {
    numerals: numeralsOf(locale),
    idle: t('search.idle'),
    loading: t('search.loading'),
    count: forms('search.count'),
    more: forms('search.more'),
    minutes: forms('answer.minutes'),
    languageOnly: text('search.languageOnly'),
    empty: text('search.empty'),
    emptyFiltered: t('search.emptyFiltered'),
    noCode: text('search.noCode'),
    showingFor: text('search.showingFor'),
    asTyped: text('search.asTyped'),
    bestByCode: t('search.bestByCode'),
    without: forms('search.without'),
    redacted: t('search.redacted'),
    situation: {
      canDo: t('situation.canDo'),
      perhaps: t('situation.perhaps'),
      higher: text('situation.higher'),
      other: text('situation.other'),
      needs: text('situation.needs'),
      hybridOnly: t('situation.hybridOnly'),
      hidden: forms('situation.hidden'),
    },
    noise: Object.fromEntries(noiseKinds.map((kind) => [kind, t(`noise.${kind}`)])),
  }
}
