import type { z } from 'zod'
import { slugGrammar } from '../model/addresses.ts'
import { examples } from '../model/examples.ts'
import { fingerprintGrammar } from '../model/fingerprint.ts'
import { localeGrammar } from '../model/locale.ts'
import { type Place, type Problem, problem } from '../model/problems.ts'
import type { YamlText } from './yaml-text.ts'

/** A deviation from a schema as Zod names it. */
export type Issue = z.core.$ZodIssue

/** The keys a schema allows at one place, and those of them that are not there. */
export interface Keys {
  allowed: string[]
  absent: string[]
}

/** What an issue is about, in the author's terms. */
interface Subject {
  place: Place
  /** The key with those above it: `sources.url`. */
  key: string
  value: unknown
  /** The list that the value stands in. */
  list?: readonly unknown[]
  /** What an author might type. */
  example: string
}

const types: Record<string, string> = {
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  number: 'a whole number',
  int: 'a whole number',
  string: 'text',
}

/** Forms by the name of Zod's check or by the pattern itself. */
const forms: Record<string, [form: string, example?: string]> = {
  date: ['a date of the form year-month-day'],
  url: ['an address that begins with https://'],
  [String(slugGrammar)]: ['made of lower-case letters, digits and single hyphens', 'entra-p1'],
  [String(localeGrammar)]: ['a language tag in lower case', 'zh-cn'],
  [String(fingerprintGrammar)]: ['a fingerprint of eight digits 0 to 9 and a to f', '…'],
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function subjectOf(issue: Issue, yaml: YamlText, file: string): Subject {
  const { path } = issue
  const key = path.filter((step) => typeof step === 'string').join('.')
  const above = yaml.at(path.slice(0, -1))
  return {
    place: { file, line: yaml.line(path) },
    key,
    value: yaml.at(path),
    ...(Array.isArray(above) && { list: above }),
    example: examples[key.split('.').at(-1) ?? ''] ?? '…',
  }
}

function explainSize(
  issue: Issue & { code: 'too_big' | 'too_small' },
  { place, key, value, example }: Subject,
): Problem {
  const size = issue.code === 'too_big' ? Number(issue.maximum) : Number(issue.minimum)
  if (typeof value === 'number') {
    const limit = `at ${issue.code === 'too_big' ? 'most' : 'least'} ${size}`
    return problem('value-range', place, { key, value, limit, example })
  }
  const { length } = value as { length: number }
  if (issue.code === 'too_big') return problem('value-long', place, { key, length, most: size })
  const unit = Array.isArray(value) ? 'entries' : 'characters'
  const found = length === 1 ? 'one entry' : `${length} ${unit}`
  const typed = Array.isArray(value) && example === '…' ? '[…]' : example
  return problem('value-short', place, { key, found, least: size, example: typed })
}

function explainType(
  issue: Issue & { code: 'invalid_type' },
  { place, key, value, example }: Subject,
): Problem {
  const expected = types[issue.expected] ?? issue.expected
  const single = issue.expected === 'array' && typeof value !== 'object'
  const typed = single ? `[${value}]` : example
  return problem('value-type', place, { key, value: shown(value), expected, example: typed })
}

/** Custom checks carry what an author needs in their message: `code:` and the examples. */
function explainCode(issue: Issue, { place, value, list = [] }: Subject): Problem {
  const known = issue.message.replace('code:', '').split(', ')
  return problem('code-form', place, { value: String(value), examples: known, list })
}

function explainKeys(
  issue: Issue & { code: 'unrecognized_keys' },
  yaml: YamlText,
  file: string,
  { allowed, absent }: Keys,
): Problem[] {
  return issue.keys.map((key) => {
    const line = yaml.line([...issue.path, key])
    return problem('key-unknown', { file, line }, { key, absent, allowed })
  })
}

/** Says in the author's terms what deviates from the schema. */
export function explainIssue(issue: Issue, yaml: YamlText, file: string, keys: Keys): Problem[] {
  if (issue.code === 'unrecognized_keys') return explainKeys(issue, yaml, file, keys)
  const subject = subjectOf(issue, yaml, file)
  const { place, key, value, list, example } = subject
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : []
  if (value === undefined) return [problem('key-missing', place, { key, allowed, example })]
  if (value === null) return [problem('key-empty', place, { key, example })]
  switch (issue.code) {
    case 'invalid_value': {
      const values = { key, value: String(value), allowed, ...(list && { list }) }
      return [problem('value-unknown', place, values)]
    }
    case 'invalid_type':
      return [explainType(issue, subject)]
    case 'too_big':
    case 'too_small':
      return [explainSize(issue, subject)]
    case 'invalid_format': {
      const pattern = 'pattern' in issue ? String(issue.pattern) : ''
      const [form, typed] = forms[pattern] ?? forms[issue.format] ?? ['in the right form']
      const values = { key, value: String(value), form, example: typed ?? example }
      return [problem('value-form', place, values)]
    }
    default:
      return [explainCode(issue, subject)]
  }
}
