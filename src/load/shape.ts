import type { z } from 'zod'
import { probablyMeant } from '../model/nearest.ts'
import type { Problem } from '../model/problems.ts'
import { explainIssue, type Issue, type Keys } from './explain-issue.ts'
import type { YamlText } from './yaml-text.ts'

/** The schema inside an optional one. */
const opened = (schema: unknown) =>
  (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType ?? schema

/** The keys that a schema allows at a path. */
function allowedKeys(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema
  for (const step of path) {
    const { shape, element } = at as { shape?: Record<PropertyKey, unknown>; element?: unknown }
    at = opened(typeof step === 'number' ? element : shape?.[step])
    if (at === undefined) return []
  }
  return Object.keys((at as { shape?: object }).shape ?? {})
}

const dotted = (path: readonly PropertyKey[]) => path.map(String).join('.')

/** The missing keys that are there under a misspelt name: one mistake, not two. */
function misspelt(issues: readonly Issue[], keysOf: (issue: Issue) => Keys): Set<string> {
  const found = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    return issue.keys.flatMap((key) => {
      const meant = probablyMeant(key, keysOf(issue).absent)
      return meant === undefined ? [] : [dotted([...issue.path, meant])]
    })
  })
  return new Set(found)
}

/** Holds a YAML text against a schema; every deviation becomes a problem with its line. */
export function checkShape<Schema extends z.ZodObject>(
  schema: Schema,
  yaml: YamlText,
  file: string,
): { value?: z.output<Schema>; problems: Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems }
  const result = schema.safeParse(yaml.value ?? {})
  if (result.success) return { value: result.data, problems: [] }
  const keysOf = ({ path }: Issue): Keys => {
    const allowed = allowedKeys(schema, path)
    const present = Object.keys((yaml.at(path) as object | undefined) ?? {})
    return { allowed, absent: allowed.filter((key) => !present.includes(key)) }
  }
  const { issues } = result.error
  const renamed = misspelt(issues, keysOf)
  return {
    problems: issues
      .filter(({ path }) => yaml.at(path) !== undefined || !renamed.has(dotted(path)))
      .flatMap((issue) => explainIssue(issue, yaml, file, keysOf(issue))),
  }
}
