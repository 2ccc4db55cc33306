import type { z } from 'zod'
import { type Place, type Problem, problem } from '../model/problems.ts'
import type { YamlText } from './yaml-text.ts'

type Issue = z.core.$ZodIssue

const shown = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value))

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value)

/** What an author might type for a key, by the type its schema expects. */
const examples: Record<string, string> = {
  array: '[ … ]',
  object: '{ … }',
  boolean: 'false',
  number: '1005',
  int: '5',
  string: 'one line of text',
  record: '{ … }',
}

const names: Record<string, string> = {
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  string: 'text',
}

const forms: Record<string, [form: string, example: string]> = {
  date: ['a date', '2026-11-22'],
  url: ['an https address', 'https://learn.microsoft.com/entra/'],
  regex: ['in the form this key has', '…'],
}

const sized = (origin: string, count: number) =>
  origin === 'string' ? `${count} characters` : origin === 'array' ? `${count} entries` : `${count}`

function sizeProblem(
  issue: Issue & { code: 'too_big' | 'too_small' },
  place: Place,
  key: string,
  value: unknown,
) {
  const found = typeof value === 'number' ? value : ((value as { length?: number })?.length ?? 0)
  const limit =
    issue.code === 'too_big'
      ? `at most ${sized(issue.origin, Number(issue.maximum))}`
      : `at least ${sized(issue.origin, Number(issue.minimum))}`
  return problem('value-size', place, { key, size: sized(issue.origin, found), limit })
}

function formProblem(
  issue: Issue & { code: 'invalid_format' },
  place: Place,
  key: string,
  value: unknown,
) {
  const [form, example] = forms[issue.format] ?? ['valid', '…']
  return problem('value-form', place, { key, value: String(value), form, example })
}

function explain(issue: Issue, yaml: YamlText, file: string, keys: readonly string[]): Problem[] {
  const place = { file, line: yaml.line(issue.path) }
  const key = issue.path.filter((step) => typeof step === 'string').join('.') || 'front matter'
  const value = valueAt(yaml.value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        problem(
          'key-unknown',
          { file, line: yaml.line([...issue.path, unknown]) },
          { key: unknown, allowed: keys },
        ),
      )
    case 'invalid_value': {
      if (value === undefined)
        return [problem('key-missing', place, { key, example: String(issue.values[0]) })]
      return [
        problem('value-unknown', place, {
          key,
          value: String(value),
          allowed: issue.values.map(String),
        }),
      ]
    }
    case 'invalid_type': {
      const example = examples[issue.expected] ?? '…'
      if (value === undefined) return [problem('key-missing', place, { key, example })]
      const expected = names[issue.expected] ?? issue.expected
      return [problem('value-type', place, { key, value: shown(value), expected, example })]
    }
    case 'too_big':
    case 'too_small':
      return [sizeProblem(issue, place, key, value)]
    case 'invalid_format':
      return [formProblem(issue, place, key, value)]
    default:
      return [codeProblem(issue.message, place, key, value)]
  }
}

/** Custom checks carry what an author needs in their message: `code:` and the examples. */
function codeProblem(message: string, place: Place, key: string, value: unknown): Problem {
  if (!message.startsWith('code:'))
    return problem('value-form', place, { key, value: String(value), form: message, example: '…' })
  return problem('code-form', place, {
    value: String(value),
    examples: message.slice('code:'.length).split(', '),
  })
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
  const keysAt = (path: readonly PropertyKey[]) =>
    path.length === 0 ? Object.keys(schema.shape) : nestedKeys(schema, path)
  return {
    problems: result.error.issues.flatMap((issue) =>
      explain(issue, yaml, file, keysAt(issue.path)),
    ),
  }
}

function nestedKeys(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema
  for (const step of path) {
    const { shape, element } = at as { shape?: Record<PropertyKey, unknown>; element?: unknown }
    at = typeof step === 'number' ? element : shape?.[step]
    if (at === undefined) return []
  }
  return Object.keys((at as { shape?: object }).shape ?? {})
}
