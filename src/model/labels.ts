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
  return new Intl.ListFormat(languageTag(locale), { type: 'disjunction' }).format(words)
}

/** The names of roles, least privileged first: "A, B or C". */
export function roleNames(t: Translate, locale: Locale, roles: readonly string[]): string {
  return listOr(
    locale,
    roles.map((id) => t(`requiredRole.${id}`)),
  )
}

/** A date such as 2026-11-22 in one language. */
export function dateIn(locale: Locale, date: string): string {
  return new Intl.DateTimeFormat(languageTag(locale), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))
}

/** The name of one locale in the words of another: "Chinese (China)" or the language's own name. */
export function languageIn(locale: Locale, other: Locale): string {
  return (
    new Intl.DisplayNames(languageTag(locale), { type: 'language' }).of(languageTag(other)) ?? other
  )
}
