import { type Demands, noRole } from './situation.ts'

/** Values of a facet with what each of them includes, from `content/facets.yaml`. */
export type Ranks = readonly { id: string; includes?: readonly string[] | undefined }[]

/** The tables that say which role and which licence includes which. */
export interface Relations {
  requiredRole: Ranks
  licence: Ranks
}

/** What an answer says about who can do it. */
export interface Facts {
  /** Any of them is enough. `none` among them: nobody needs a role. */
  requiredRole: readonly string[]
  licence: string
  hybridOnly: boolean
}

/** The relations alone, without what browsers have no use for. */
export function ranksOf({ requiredRole, licence }: Relations): Relations {
  const lean = (ranks: Ranks) => ranks.map(({ id, includes }) => ({ id, includes }))
  return { requiredRole: lean(requiredRole), licence: lean(licence) }
}

/** A value and everything it includes, through any number of rows; a circle ends. */
export function reach(ranks: Ranks, id: string, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const next of ranks.find((row) => row.id === id)?.includes ?? []) reach(ranks, next, found)
  return found
}

/** The values that are, or include, one of the wanted ones. */
function enough(ranks: Ranks, wanted: readonly string[]): string[] {
  const ids = ranks.map(({ id }) => id)
  return ids.filter((id) => wanted.some((one) => reach(ranks, id).has(one)))
}

/**
 * What an answer asks for. What includes what stands in the content, each with the page that says
 * so; that a Global Administrator holds every role of Microsoft Entra ID, but none of Active
 * Directory or of a server, is the `includes` of that role.
 */
export function demandsOf(relations: Relations, facts: Facts): Demands {
  const { requiredRole, licence: licences } = relations
  const isFree = facts.requiredRole.includes(noRole)
  const roles = isFree ? [] : enough(requiredRole, facts.requiredRole)
  const short = [...reach(licences, facts.licence)].slice(1)
  return {
    roles,
    isHigher: roles.some((id) => reach(requiredRole, id).size > 1),
    // A licence that includes nothing is none, or not stated; nobody falls short of it.
    licences: short.length > 0 ? enough(licences, [facts.licence]) : [],
    short,
    hybridOnly: facts.hybridOnly,
  }
}

/** The licences that can be compared with others; `not-stated` is not something that anyone has. */
export function comparable(ranks: Ranks): string[] {
  const included = new Set(ranks.flatMap(({ includes = [] }) => includes))
  return ranks.filter(({ id, includes }) => includes || included.has(id)).map(({ id }) => id)
}
