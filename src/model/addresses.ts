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
  'situation',
  'feed',
  'opensearch',
  'llms-full',
  'embed',
  '404',
] as const

export const slugGrammar = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The number of an answer, or its place in an address template. */
type Id = number | '{id}'

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
  /** What readers say about themselves, kept on their device. */
  situation: (locale: Locale) => `/${locale}/situation/`,
  codes: (locale: Locale) => `/${locale}/codes/`,
  code: (locale: Locale, code: string) => `/${locale}/codes/${codeInAddress(code)}/`,
  /** How to use the search in other people's pages. */
  embed: (locale: Locale) => `/${locale}/embed/`,
  /** The search for other people's pages; its number rises only when pages that use it would break. */
  embedScript: () => '/embed/v1.js',
  embedWords: (locale: Locale) => `/embed/words/${locale}.json`,
  /** The language-neutral link for tickets. */
  go: (id: Id, anchor?: string) => anchored(`/go/${id}/`, anchor),
  /** The same link, opening in one language. */
  goIn: (locale: Locale, id: number, anchor?: string) =>
    anchored(`/go/${id}/?lang=${locale}`, anchor),
  /** What the keys say. */
  keyWords: (locale: Locale) => `/keys/${locale}.json`,
  /** The texts of an answer for tickets. */
  ticket: (locale: Locale, id: Id) => `/api/v1/${locale}/tickets/${id}.json`,
  /** Everything for programs, with the addresses of the rest. */
  data: () => '/api/v1/index.json',
  dataAnswers: (locale: Locale) => `/api/v1/${locale}/answers.json`,
  dataAnswer: (id: Id) => `/api/v1/answers/${id}.json`,
  dataCodes: () => '/api/v1/codes.json',
  dataSchema: (name: string) => `/api/v1/schemas/${name}.schema.json`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  topicFeed: (locale: Locale, id: string) => `/${locale}/topics/${id}/feed.xml`,
  openSearch: (locale: Locale) => `/${locale}/opensearch.xml`,
  /** The picture of link previews of an answer, of all other pages. */
  answerPicture: (locale: Locale, id: number) => `/share/${locale}/${id}.png`,
  sitePicture: (locale: Locale) => `/share/${locale}/site.png`,
  llms: () => '/llms.txt',
  llmsFull: (locale: Locale) => `/${locale}/llms-full.txt`,
  sitemap: () => '/sitemap-index.xml',
}

/** An address of the site as others must write it; the braces of a template stay. */
export function absolute(site: { address: string }, path: string): string {
  return new URL(path, site.address).href.replaceAll('%7B', '{').replaceAll('%7D', '}')
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
