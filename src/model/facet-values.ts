import { z } from 'zod'
import { slugGrammar } from './addresses.ts'
import type { FacetName } from './facets.ts'

const value = z.strictObject({
  id: z.string().regex(slugGrammar),
  source: z.url().optional().describe('The page that says what this value means.'),
})

const ranked = value.extend({
  includes: z
    .array(z.string().regex(slugGrammar))
    .min(1)
    .optional()
    .describe('Values of the same facet that this one covers as well, as its source says.'),
})

/** The shape of `content/facets.yaml`: the ids of each facet in display order. */
export const facetsSchema = z.strictObject({
  requiredRole: z.array(ranked).min(1),
  licence: z.array(ranked).min(1),
  audience: z.array(value).min(1),
  topic: z.array(value).min(1),
})

export type FacetValues = z.output<typeof facetsSchema>

/** The ids a facet may take, in display order. */
export function facetIds(values: FacetValues, name: FacetName): string[] {
  return name === 'hybridOnly' ? ['true', 'false'] : values[name].map(({ id }) => id)
}
