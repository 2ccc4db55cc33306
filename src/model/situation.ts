import { slugGrammar } from './addresses.ts'

/** What a reader said about themselves. What is absent was not said. */
export interface Situation {
  /** Ids of the roles held; empty where nothing was said, `none` alone where none is held. */
  roles: string[]
  /** Id of the licence the tenant has. */
  licence?: string
  environment?: Environment
  /** Results that the reader cannot do are left out. */
  hides?: true
}

export const environments = ['cloud', 'hybrid'] as const
export type Environment = (typeof environments)[number]

/** The ids that a situation may name. */
export interface KnownIds {
  roles: readonly string[]
  licences: readonly string[]
}

/** The id that says "no role" among the roles. */
export const noRole = 'none'

const isEnvironment = (value: unknown): value is Environment =>
  environments.some((own) => own === value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads a situation that was kept as text. What is malformed is dropped quietly, so are ids that are
 * not known (only malformed ones, where `known` is not given). Undefined where nothing is left.
 */
export function parseSituation(
  text: string | null | undefined,
  known?: KnownIds,
): Situation | undefined {
  const read = parseJson(text ?? '')
  if (typeof read !== 'object' || read === null) return undefined
  const { roles, licence, environment, hides } = read as Record<string, unknown>
  const isId = (value: unknown, ids?: readonly string[]): value is string =>
    typeof value === 'string' && slugGrammar.test(value) && (ids?.includes(value) ?? true)
  const own = Array.isArray(roles) ? roles.filter((id) => isId(id, known?.roles)) : []
  const held = own.filter((id) => id !== noRole)
  const situation: Situation = {
    roles: [...new Set(held.length > 0 ? held : own)],
    ...(isId(licence, known?.licences) && { licence }),
    ...(isEnvironment(environment) && { environment }),
  }
  if (Object.keys(situation).length === 1 && situation.roles.length === 0) return undefined
  return hides === true ? { ...situation, hides } : situation
}

/** Whether an answer can be done by the reader. */
export interface Verdict {
  /** Nothing that the reader said speaks against it. */
  canDo: boolean
  /** Everything that the answer asks for was said. */
  isSure: boolean
  needs: { role?: true; licence?: true; hybrid?: true }
}

/** What an answer asks for, with everything that is enough or too little. */
export interface Demands {
  /** Any of these roles is enough; empty where nobody needs a role. */
  roles: string[]
  /** Whether a needed role stands above other ones; those of another system do not. */
  isHigher: boolean
  /** Any of these licences is enough; empty where none is needed, or none is stated. */
  licences: string[]
  /** Licences that are known to be too little; what stands in neither list is not known. */
  short: string[]
  hybridOnly: boolean
}

/** Compares a situation with what an answer asks for. What was not said is never held against it. */
export function fits({ roles, licence, environment }: Situation, demands: Demands): Verdict {
  const needs: Verdict['needs'] = {}
  const isHeld = demands.roles.length === 0 || roles.some((id) => demands.roles.includes(id))
  if (!isHeld && roles.length > 0) needs.role = true
  if (licence && demands.short.includes(licence)) needs.licence = true
  if (demands.hybridOnly && environment === 'cloud') needs.hybrid = true
  const canDo = Object.keys(needs).length === 0
  const isLicensed = demands.licences.length === 0 || demands.licences.includes(licence ?? '')
  const isPlaced = !demands.hybridOnly || environment === 'hybrid'
  return { canDo, isSure: canDo && isHeld && isLicensed && isPlaced, needs }
}
