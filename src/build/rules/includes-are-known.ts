import { facetIds } from '../../model/facet-values.ts'
import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

/** What a role or a licence includes is a value of the same facet, and not itself. */
export const includesAreKnown: Rule = ({ settings: { facetValues }, folder }) =>
  (['requiredRole', 'licence'] as const).flatMap((facet) =>
    facetValues[facet].flatMap(({ id, includes = [] }) => {
      const allowed = facetIds(facetValues, facet).filter((other) => other !== id)
      return includes
        .filter((value) => !allowed.includes(value))
        .map((value) => {
          const of = { key: `${facet}.includes`, value, allowed, list: includes }
          return problem('value-unknown', { file: `${folder}/facets.yaml` }, of)
        })
    }),
  )
