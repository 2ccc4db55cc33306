import type { FacetName } from './facets.ts'
import { facets } from './facets.ts'
import type { Locale } from './locale.ts'

/** What the embedded search must know of the site before it has loaded anything. */
export interface EmbedFacts {
  source: Locale
  locales: readonly Locale[]
  /** The ids that each facet may take. */
  facets: Record<FacetName, readonly string[]>
}

/** The attribute of a facet in the pages of others: `requiredRole` is `required-role`. */
export const facetAttribute = (name: FacetName): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The attributes of `<credential-help-search>` that are not facets. */
export const ownAttributes = ['for', 'locale', 'limit', 'target'] as const

/** Every attribute of `<credential-help-search>`, in the order of its documentation. */
export const embedAttributes: readonly string[] = [
  ...ownAttributes,
  ...facets.map(({ name }) => facetAttribute(name)),
]
