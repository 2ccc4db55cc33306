import { facetsSchema } from '../../src/model/facet-values.ts'
import { isPlural, pluralForms, type Strings, wantedKeys } from '../../src/model/strings.ts'

/** The facets of the samples, parsed by the real schema. */
export const facetValues = facetsSchema.parse({
  requiredRole: [{ id: 'none' }, { id: 'helpdesk-administrator' }, { id: 'user-administrator' }],
  licence: [{ id: 'none' }, { id: 'entra-p1' }],
  audience: [{ id: 'helpdesk' }, { id: 'admin' }],
  topic: [{ id: 'self-service' }, { id: 'writeback' }],
})

/** Every string of a locale: its value is its key, so that a test sees which string was used. */
export function sampleStrings(locale: string): Strings {
  const plural = () =>
    Object.fromEntries(pluralForms(locale).map((form) => [form, `{count} ${form}`]))
  const named = wantedKeys(facetValues).map((key) => [key, isPlural(key) ? plural() : key])
  // The only string that is nothing but what it is filled with.
  return { ...Object.fromEntries(named), 'part.way': '{part}: {way}' }
}
