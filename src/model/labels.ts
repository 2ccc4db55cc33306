import type { Part } from './answer.ts'
import { type Locale, languageTag } from './locale.ts'
import type { Translate } from './strings.ts'

/** The heading of a part with the way it is done: "Fix: PowerShell". */
export function partHeading(
  t: Translate,
  { name, variant }: Pick<Part, 'name' | 'variant'>,
): string {
  const heading = t(`part.${name}`)
  return variant ? t('part.way', { part: heading, way: t(`variant.${variant}`) }) : heading
}

/** A list in one language: "A, B or C". */
export function listOr(locale: Locale, words: readonly string[]): string {
  return lists(locale)
    .format(words)
    .replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, ' ')
}

/** The names of roles, least privileged first: "A, B or C". */
export function roleNames(t: Translate, locale: Locale, roles: readonly string[]): string {
  return listOr(
    locale,
    roles.map((id) => t(`requiredRole.${id}`)),
  )
}

// Those that put something else between the things of a list than a comma and a blank. `Intl.ListFormat`
// does not help: without its "and" it runs Chinese together, and Arabic it never leaves without one.
const commas: Record<string, string> = { ar: '، ', fa: '، ', ur: '، ', zh: '、', ja: '、' }

/** What stands between the things of a list in one language, where nothing is said of "and" or "or". */
export const commaIn = (locale: Locale): string => commas[locale.split('-')[0] ?? ''] ?? ', '

/**
 * A date such as 2026-11-22 in one language, its month in letters: in Arabic numbers alone would read
 * as a date of ISO 8601. The English of the site writes dates as the British do, day first: 22 November
 * 2026; `en` alone is American to `Intl`.
 */
export function dateIn(locale: Locale, date: string): string {
  return dates(locale).format(new Date(`${date}T00:00:00Z`))
}

/** Makes a thing of `Intl` for each locale once: to make one takes longer than to use it. */
function once<Made>(make: (locale: Locale) => Made): (locale: Locale) => Made {
  const made = new Map<Locale, Made>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

const dates = once(
  (locale) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : languageTag(locale), {
      dateStyle: 'long',
      timeZone: 'UTC',
    }),
)

const languages = once((locale) => new Intl.DisplayNames(languageTag(locale), { type: 'language' }))

const lists = once((locale) => new Intl.ListFormat(languageTag(locale), { type: 'disjunction' }))

/** Chinese is told apart by how it is written, not by where: "Simplified Chinese", 简体中文. */
function writtenAs(locale: Locale): string {
  const { language, script } = new Intl.Locale(locale).maximize()
  return language === 'zh' ? `${language}-${script}` : languageTag(locale)
}

/** The name of one locale in the words of another: "Simplified Chinese", or the language's own name. */
export function languageIn(locale: Locale, other: Locale): string {
  return languages(locale).of(writtenAs(other)) ?? other
}
