/** A language tag as it stands in addresses: lower case, `en`, `zh-cn`. */
export type Locale = string

export const localeGrammar = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/

/** The same tag as HTML and Intl write it: `zh-cn` becomes `zh-CN`. */
export function languageTag(locale: Locale): string {
  return Intl.getCanonicalLocales(locale)[0] ?? locale
}
