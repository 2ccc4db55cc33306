import type { CompanionAnswer } from './companion.ts'

/** Chosen facet values by facet: any of the values of one facet, and all facets together. */
export type Filters = Partial<
  Record<'requiredRole' | 'licence' | 'hybridOnly' | 'audience' | 'topic', readonly string[]>
>

/** True when an answer has one of the chosen values in every facet that has a choice. */
export function fitsFilters(answer: CompanionAnswer, filters: Filters): boolean {
  return Object.entries(filters).every(([facet, chosen]) => {
    if (!chosen || chosen.length === 0) return true
    const own = valuesOf(answer, facet as keyof Filters)
    return chosen.some((value) => own.includes(value))
  })
}

/** The values of one answer in one facet, as ids. */
export function valuesOf(answer: CompanionAnswer, facet: keyof Filters): readonly string[] {
  if (facet === 'requiredRole') return answer.requiredRole
  return [String(answer[facet])]
}
