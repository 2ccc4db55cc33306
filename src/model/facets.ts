import { z } from 'zod'

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

const value = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  source: z.url().optional().describe('The page that says what this value means.'),
})

/** The shape of `content/facets.yaml`: the ids of each facet in display order. */
export const facetsSchema = z.strictObject({
  requiredRole: z.array(value).min(1),
  licence: z.array(value).min(1),
  audience: z.array(value).min(1),
  topic: z.array(value).min(1),
})

export type FacetValues = z.output<typeof facetsSchema>

/** The ids a facet may take, in display order. */
export function facetIds(values: FacetValues, name: FacetName): string[] {
  return name === 'hybridOnly' ? ['true', 'false'] : values[name].map(({ id }) => id)
}

/** The facet values of one answer, as ids. */
export type AnswerFacets = Record<FacetName, readonly string[]>
