import { allowedFrom, listed, listWith, meant, probable } from './explanation.ts'
import { facets } from './facets.ts'
import { findCodes } from './find-codes.ts'
import { nearestFirst, probablyMeant } from './nearest.ts'

/** The last name of a dotted key: `url` of `sources.url`. */
const leaf = (key: string) => key.split('.').at(-1) ?? key

const isFacet = (key: string) => facets.some(({ name }) => name === key)

/** Keys and values of front matter and settings. */
export const valueProblems = {
  'key-unknown': (v: { key: string; absent: readonly string[]; allowed: readonly string[] }) => ({
    wrong: `The key "${v.key}" is not one we know.${meant(v.key, v.absent)}`,
    allowed: allowedFrom(v.key, v.allowed, 'Keys'),
    todo: probablyMeant(v.key, v.absent)
      ? `Rename it to "${probable(v.key, v.absent)}".`
      : `Delete "${v.key}".`,
  }),
  'key-missing': (v: { key: string; allowed: readonly string[]; example: string }) => ({
    wrong: `The key "${v.key}" is missing.`,
    ...(v.allowed.length > 0 && { allowed: `Allowed: ${listed(v.allowed)}.` }),
    type: `${leaf(v.key)}: ${v.example}`,
  }),
  'key-empty': (v: { key: string; example: string }) => ({
    wrong: `The key "${v.key}" has no value.`,
    type: `${leaf(v.key)}: ${v.example}`,
  }),
  'key-shared': (v: { key: string; source: string }) => ({
    wrong: `The key "${v.key}" is true in every language, so it may not stand in a translation.`,
    allowed: `It stands once, in ${v.source}.`,
    todo: `Delete "${v.key}" here; change it there if it is wrong.`,
  }),
  'value-unknown': (v: {
    key: string
    value: string
    allowed: readonly string[]
    list?: readonly unknown[]
  }) => {
    const right = probable(v.value, v.allowed)
    const more = isFacet(v.key)
      ? ' A new one is added in facets.yaml and in every strings file.'
      : ''
    return {
      wrong: `The value "${v.value}" of "${v.key}" is not one we know.${meant(v.value, v.allowed)}`,
      allowed: allowedFrom(v.value, v.allowed) + more,
      type: `${leaf(v.key)}: ${v.list ? listWith(v.list, v.value, right) : right}`,
    }
  },
  'value-type': (v: { key: string; value: string; expected: string; example: string }) => ({
    wrong: `The value of "${v.key}" is ${v.value}, but must be ${v.expected}.`,
    type: `${leaf(v.key)}: ${v.example}`,
  }),
  'value-short': (v: { key: string; found: string; least: number; example: string }) => ({
    wrong: `The value of "${v.key}" has ${v.found}; it needs at least ${v.least}.`,
    type: `${leaf(v.key)}: ${v.example}`,
  }),
  'value-long': (v: { key: string; length: number; most: number }) => ({
    wrong: `The value of "${v.key}" has ${v.length} characters; it may have at most ${v.most}.`,
    todo: `Shorten it by ${v.length - v.most}.`,
  }),
  'value-range': (v: { key: string; value: number; limit: string; example: string }) => ({
    wrong: `The value of "${v.key}" is ${v.value}, but must be ${v.limit}.`,
    type: `${leaf(v.key)}: ${v.example}`,
  }),
  'value-form': (v: { key: string; value: string; form: string; example: string }) => ({
    wrong: `The value "${v.value}" of "${v.key}" is not ${v.form}.`,
    type: `${leaf(v.key)}: ${v.example}`,
  }),
  'code-form': (v: { value: string; examples: readonly string[]; list: readonly unknown[] }) => ({
    wrong: `The code "${v.value}" is not in canonical form.`,
    allowed: `Forms: ${listed(nearestFirst(v.value, v.examples))}.`,
    type: `codes: ${listWith(v.list, v.value, findCodes(v.value, () => true)[0]?.code ?? '…')}`,
  }),
}
