import { type EmbedFacts, facetAttribute } from '../model/embed.ts'
import { type FacetName, facets } from '../model/facets.ts'
import type { Locale } from '../model/locale.ts'
import { pickLocale } from '../model/pick-locale.ts'
import type { Filters } from '../search/filters.ts'

/** What the page around the element asks of it. */
export interface Wishes {
  locale: Locale
  /** The id of a field of that page; empty where the element shows its own. */
  field: string
  selection: Filters
  /** How many answers are suggested. */
  limit: number
  /** Where links open, as in `<a target>`. */
  target: string
}

/** The value of an attribute, null where it is missing. */
export type Attributes = (name: string) => string | null

const usualLimit = 3
const highestLimit = 10

/** What the attributes say, and a sentence for the console about each value that is not known. */
export function readWishes(
  attribute: Attributes,
  language: string,
  site: EmbedFacts,
): { wishes: Wishes; warnings: string[] } {
  const warnings: string[] = []
  const unknown = (name: string, value: string, allowed: string) => {
    warnings.push(`<credential-help-search ${name}="${value}">: not known. Allowed: ${allowed}.`)
  }
  const wishes = {
    locale: readLocale(attribute('locale'), language, site, unknown),
    field: attribute('for')?.trim() ?? '',
    selection: readFacets(attribute, site, unknown),
    limit: readLimit(attribute('limit'), unknown),
    target: attribute('target') ?? '_blank',
  }
  return { wishes, warnings }
}

type Unknown = (name: string, value: string, allowed: string) => void

function readLocale(
  asked: string | null,
  language: string,
  { locales, source }: EmbedFacts,
  unknown: Unknown,
): Locale {
  const nearest = (tag: string) =>
    pickLocale(locales, { asked: null, stored: null, languages: [tag] })
  const wanted = asked ? nearest(asked.trim()) : undefined
  if (asked && !wanted) unknown('locale', asked, locales.join(', '))
  return wanted ?? nearest(language) ?? source
}

function readFacets(attribute: Attributes, site: EmbedFacts, unknown: Unknown): Filters {
  const selection: Filters = {}
  for (const { name } of facets) {
    const written = attribute(facetAttribute(name))
    if (written === null) continue
    const ids = idsIn(name, written)
    const known = ids.filter((id) => site.facets[name].includes(id))
    for (const id of ids.filter((id) => !known.includes(id)))
      unknown(facetAttribute(name), id, site.facets[name].join(', '))
    if (known.length > 0) selection[name] = known
  }
  return selection
}

// `hybrid-only` without a value says yes, as attributes of HTML do.
function idsIn(name: FacetName, written: string): string[] {
  const ids = written.split(/\s+/).filter(Boolean)
  return name === 'hybridOnly' && ids.length === 0 ? ['true'] : [...new Set(ids)]
}

function readLimit(written: string | null, unknown: Unknown): number {
  if (written === null) return usualLimit
  const limit = Number(written)
  if (Number.isInteger(limit) && limit >= 1 && limit <= highestLimit) return limit
  unknown('limit', written, `1 to ${highestLimit}`)
  return usualLimit
}
