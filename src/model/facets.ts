/** A property that readers filter by. */
export interface Facet {
  /** The front matter key, the name of the filter and of the form field. */
  name: FacetName
  /** The folder of its pages below a locale, where each value has one. */
  folder?: 'roles' | 'licences' | 'topics'
}

export type FacetName = 'requiredRole' | 'licence' | 'hybridOnly' | 'audience' | 'topic'

/** Every facet, in the order of the form. A new facet is one row, its values and its words. */
export const facets: readonly Facet[] = [
  { name: 'requiredRole', folder: 'roles' },
  { name: 'licence', folder: 'licences' },
  { name: 'hybridOnly' },
  { name: 'audience' },
  { name: 'topic', folder: 'topics' },
]

/** The facet values of one answer, as ids. */
export type AnswerFacets = Record<FacetName, readonly string[]>
