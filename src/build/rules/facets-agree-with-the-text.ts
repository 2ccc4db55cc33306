import type { Content } from '../../load/content.ts'
import type { PlacedPart } from '../../load/parts.ts'
import { type Problem, problem } from '../../model/problems.ts'
import { type Rule, sourcesOf } from './rule.ts'

/** Labels of a facet in the source language, longest first: "User Administrator" is part of others. */
function labelsOf({ settings }: Content, facet: string): [id: string, label: string][] {
  const strings = settings.strings[settings.site.source]?.strings ?? {}
  return Object.entries(strings)
    .filter(([key]) => key.startsWith(`${facet}.`) && !key.endsWith('.none'))
    .map(([key, label]): [string, string] => [key.slice(facet.length + 1), String(label)])
    .sort(([, a], [, b]) => b.length - a.length)
}

function named(text: string, labels: [string, string][]): { id: string; label: string }[] {
  let rest = text
  return labels.flatMap(([id, label]) => {
    const isThere = rest.includes(label)
    rest = rest.replaceAll(label, ' ')
    return isThere ? [{ id, label }] : []
  })
}

const premium = /Entra ID P[12]\b|Business Premium/

function checkPart(
  part: PlacedPart,
  roles: readonly string[],
  licence: string,
  labels: [string, string][],
  file: string,
): Problem[] {
  const place = { file, line: part.line }
  const text = part.before.text
  const found = named(text, labels)
  const isRoleWrong = found.length > 0 && !found.some(({ id }) => roles.includes(id))
  const [licenceNamed] = premium.exec(text) ?? []
  return [
    ...(isRoleWrong
      ? [
          problem('role-disagrees', place, {
            label: found[0]?.label ?? '',
            id: found[0]?.id ?? '',
            roles,
          }),
        ]
      : []),
    ...(licenceNamed && licence === 'none'
      ? [problem('licence-disagrees', place, { found: licenceNamed })]
      : []),
  ]
}

/**
 * What the first lines of a fix say about role and licence agrees with the facets: of the roles
 * they name at least one can make the fix, and a licence they ask for is not "none".
 */
export const facetsAgreeWithTheText: Rule = (content) => {
  const labels = labelsOf(content, 'requiredRole')
  return sourcesOf(content).flatMap(({ file, parts, source: { requiredRole, licence } }) =>
    parts
      .filter(({ name }) => name === 'fix')
      .flatMap((part) => checkPart(part, requiredRole, licence, labels, file)),
  )
}
