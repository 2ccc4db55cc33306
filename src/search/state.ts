import { type FacetName, facets } from '../model/facets.ts'
import type { Filters } from './filters.ts'

/** What the form has chosen; the filters of a search. */
export type Selection = Filters

/** What the reader asks for: the address of the search page is this and nothing else. */
export interface SearchState {
  query: string
  selection: Selection
  /** Words are taken as typed, without corrections. */
  asTyped: boolean
}

/** Reads the state from the query part of an address; unknown parameters do not count. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const selection: Selection = {}
  for (const { name } of facets) {
    const values = parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean)
    if (values.length > 0) selection[name] = [...new Set(values)]
  }
  return {
    query: parameters.get('q')?.trim() ?? '',
    selection,
    asTyped: parameters.get('as') === 'typed',
  }
}

/** Writes the state as the query part of an address, empty for the empty state. */
export function writeState({ query, selection, asTyped }: SearchState): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  for (const { name } of facets) {
    for (const value of selection[name] ?? []) parameters.append(name, value)
  }
  if (query && asTyped) parameters.set('as', 'typed')
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** Whether nothing is asked for. */
export const isEmpty = (state: SearchState): boolean => writeState(state) === ''

/** The selection without one facet. */
export function without(selection: Selection, name: FacetName): Selection {
  return { ...selection, [name]: [] }
}
