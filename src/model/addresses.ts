import { codeInAddress } from './codes.ts'
import type { FacetName } from './facets.ts'
import type { Locale } from './locale.ts'

/** Addresses directly below a locale that no answer or page may take as its slug. */
export const reservedSlugs = [
  'search',
  'topics',
  'roles',
  'licences',
  'hybrid',
  'codes',
  'translations',
  'feed',
  'opensearch',
  'llms-full',
  '404',
] as const

export const slugGrammar = /^[a-z0-9]+(-[a-z0-9]+)*$/

const anchored = (address: string, anchor = '') => (anchor ? `${address}#${anchor}` : address)

/**
 * Every address of the site. Nobody else joins strings with a slash, and none of these forms
 * may ever change: tickets point at them.
 */
export const addresses = {
  chooser: () => '/',
  home: (locale: Locale) => `/${locale}/`,
  answer: (locale: Locale, slug: string, anchor?: string) =>
    anchored(`/${locale}/${slug}/`, anchor),
  markdown: (locale: Locale, slug: string) => `/${locale}/${slug}.md`,
  page: (locale: Locale, slug: string) => `/${locale}/${slug}/`,
  search: (locale: Locale) => `/${locale}/search/`,
  topics: (locale: Locale) => `/${locale}/topics/`,
  topic: (locale: Locale, id: string) => `/${locale}/topics/${id}/`,
  role: (locale: Locale, id: string) => `/${locale}/roles/${id}/`,
  licence: (locale: Locale, id: string) => `/${locale}/licences/${id}/`,
  hybrid: (locale: Locale) => `/${locale}/hybrid/`,
  translations: (locale: Locale) => `/${locale}/translations/`,
  codes: (locale: Locale) => `/${locale}/codes/`,
  code: (locale: Locale, code: string) => `/${locale}/codes/${codeInAddress(code)}/`,
  /** The language-neutral link for tickets. */
  go: (id: number, anchor?: string) => anchored(`/go/${id}/`, anchor),
}

/** The page of one facet value, or the filtered search where a value has no page of its own. */
export function facetAddress(locale: Locale, facet: FacetName, id: string): string {
  if (facet === 'topic') return addresses.topic(locale, id)
  if (facet === 'requiredRole') return addresses.role(locale, id)
  if (facet === 'licence') return addresses.licence(locale, id)
  if (facet === 'hybridOnly' && id === 'true') return addresses.hybrid(locale)
  return `${addresses.search(locale)}?${facet}=${id}`
}

/** The same page in another locale: only the first segment differs. */
export function inLocale(path: string, locale: Locale): string {
  return path.replace(/^\/[^/]+\//, `/${locale}/`)
}
