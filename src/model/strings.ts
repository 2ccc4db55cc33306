import { type FacetValues, facetIds } from './facet-values.ts'
import { type FacetName, facets } from './facets.ts'
import { type Locale, languageTag } from './locale.ts'
import { type InterfaceKey, pluralKeys, stringKeys } from './string-keys.ts'

export type StringKey = InterfaceKey | `${FacetName}.${string}`

/** A string, or its plural forms by category of `Intl.PluralRules`. */
export type StringValue = string | Record<string, string>

/** All strings of one locale, by key. */
export type Strings = Record<string, StringValue>

/** Says a string in one language, its placeholders filled in. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string

/** Every key a strings file must have: the interface and the labels of all facet values. */
export function wantedKeys(values: FacetValues): string[] {
  const labels = facets.flatMap(({ name }) => facetIds(values, name).map((id) => `${name}.${id}`))
  return [...Object.keys(stringKeys), ...labels]
}

export const isPlural = (key: string): boolean => (pluralKeys as readonly string[]).includes(key)

/** The plural categories of a language, in Unicode's order: English has `one, other`. */
export function pluralForms(locale: Locale): string[] {
  return new Intl.PluralRules(languageTag(locale)).resolvedOptions().pluralCategories
}

/** Whether a plural form stands for a single number, as English `one` does and French `one` does not. */
export function namesOneNumber(locale: Locale, form: string): boolean {
  const rules = new Intl.PluralRules(languageTag(locale))
  const numbers = Array.from({ length: 200 }, (_, number) => number)
  return numbers.filter((number) => rules.select(number) === form).length === 1
}

/** The placeholders of a string, sorted: `{id}` and `{name}`. */
export function placeholders(value: string): string[] {
  return [...new Set(value.match(/\{[a-zA-Z]+\}/g) ?? [])].sort()
}

/**
 * What stands before and after the first place for `name` in a text that was left unfilled, for pages
 * that put elements there. A text without that place comes before it.
 */
export function aroundPlace(text: string, name: string): [before: string, after: string] {
  const place = `{${name}}`
  const at = text.indexOf(place)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + place.length)]
}

/** A `Translate` for one locale. A missing key is a programmer's error: the check names authors' gaps. */
export function translator(locale: Locale, strings: Strings): Translate {
  const rules = new Intl.PluralRules(languageTag(locale))
  const numbers = new Intl.NumberFormat(languageTag(locale))
  return (key, values = {}) => {
    const value = strings[key]
    if (value === undefined) throw new Error(`No string "${key}" in ${locale}`)
    const form =
      typeof value === 'string' ? value : (value[rules.select(Number(values.count))] ?? value.other)
    return (form ?? '').replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const filled = values[name]
      return typeof filled === 'number' ? numbers.format(filled) : (filled ?? `{${name}}`)
    })
  }
}
