import type { FacetName } from '../model/facets.ts'
import type { CompanionAnswer } from './companion.ts'

/** The chosen values of each facet, as ids: one of them in each facet, and every facet at once. */
export type Filters = Partial<Record<FacetName, readonly string[]>>

/** True when an answer has one of the chosen values in every facet that has a choice. */
export function fitsFilters(answer: CompanionAnswer, filters: Filters): boolean {
  return Object.entries(filters).every(([facet, chosen]) => {
    if (!chosen || chosen.length === 0) return true
    const own = valuesOf(answer, facet as FacetName)
    return chosen.some((value) => own.includes(value))
  })
}

/** The values of one answer in one facet, as ids. */
export function valuesOf(answer: CompanionAnswer, facet: FacetName): readonly string[] {
  if (facet === 'requiredRole') return answer.requiredRole
  return [String(answer[facet])]
}
