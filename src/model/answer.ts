import { z } from 'zod'
import { slugGrammar } from './addresses.ts'
import { codeFamilies, codeFamily } from './codes.ts'
import { type FacetValues, facetIds } from './facet-values.ts'
import { fingerprintGrammar } from './fingerprint.ts'
import type { Locale } from './locale.ts'
import type { PartName, Variant } from './parts.ts'

const words = {
  title: z.string().min(1).max(90),
  answer: z.string().min(1).max(160).describe('The whole answer in one sentence, for a ticket.'),
  symptom: z.array(z.string().min(1)).min(1).describe('What the reader sees; the first is shown.'),
}

const canonicalCode = z.string().refine((code) => codeFamily(code) !== undefined, {
  error: () => `code:${codeFamilies.map(({ example }) => example).join(', ')}`,
})

/** What happened to an answer after it was published; its old links follow. */
const history = {
  redirectFrom: z
    .array(z.string().regex(slugGrammar))
    .optional()
    .describe('Slugs this answer had, or that an answer merged into it had.'),
  anchorFrom: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('Anchors that were renamed: the present one, then the former ones.'),
  retired: z
    .strictObject({ successor: z.int(), on: z.iso.date() })
    .optional()
    .describe('The answer is no longer given; the successor is.'),
}

function makeSourceSchema(values: FacetValues) {
  return z.strictObject({
    id: z.int().min(1).describe('Permanent, unique, never reused.'),
    ...words,
    codes: z.array(canonicalCode),
    topic: z.enum(facetIds(values, 'topic')),
    audience: z.enum(facetIds(values, 'audience')),
    requiredRole: z.array(z.enum(facetIds(values, 'requiredRole'))).min(1),
    licence: z.enum(facetIds(values, 'licence')).describe('The least one that is enough.'),
    hybridOnly: z.boolean(),
    minutes: z.int().min(1).max(600),
    related: z.array(z.int()),
    sources: z
      .array(z.strictObject({ url: z.url({ protocol: /^https$/ }), checked: z.iso.date() }))
      .min(1),
    ...history,
  })
}

const schemas = new WeakMap<FacetValues, ReturnType<typeof makeSourceSchema>>()

/**
 * The front matter of a source file; its lists of allowed ids come from `content/facets.yaml`.
 * Made once for the same values: making it takes longer than checking a file.
 */
export function sourceSchema(values: FacetValues): ReturnType<typeof makeSourceSchema> {
  const schema = schemas.get(values) ?? makeSourceSchema(values)
  schemas.set(values, schema)
  return schema
}

export const origins = ['machine', 'machine-reviewed', 'human'] as const

/** Who made a translation, and the fingerprints of the source parts it was made from. */
export const translationSchema = z.strictObject({
  by: z.enum(origins),
  from: z.record(z.string(), z.string().regex(fingerprintGrammar)),
})

/** The front matter of a translation: words only. */
export const wordsSchema = z.strictObject({ ...words, translation: translationSchema })

export type SourceFrontMatter = z.output<ReturnType<typeof sourceSchema>>
export type WordsFrontMatter = z.output<typeof wordsSchema>
export type Translation = z.output<typeof translationSchema>

/** Keys that are true in every language and therefore stand in the source file only. */
export const sharedKeys: readonly string[] = [
  'id',
  'codes',
  'topic',
  'audience',
  'requiredRole',
  'licence',
  'hybridOnly',
  'minutes',
  'related',
  'sources',
  'redirectFrom',
  'anchorFrom',
  'retired',
]

/** One piece of prose in the three forms that pages, Markdown twins and search need. */
export interface Prose {
  html: string
  markdown: string
  text: string
}

export interface Step {
  /** The anchor, the same in every language. */
  id: string
  action: Prose
  detail: Prose
}

export interface Part {
  id: string
  name: PartName
  variant?: Variant
  before: Prose
  steps: Step[]
  after: Prose
  /** Hash of the part as its author wrote it. */
  fingerprint: string
}

/** One answer in one language. */
export interface AnswerText {
  locale: Locale
  title: string
  answer: string
  symptom: string[]
  parts: Part[]
  translation?: Translation
}

/** One problem: what is true in every language, and its texts. */
export interface Answer extends Omit<SourceFrontMatter, 'title' | 'answer' | 'symptom'> {
  slug: string
  texts: Record<Locale, AnswerText>
}

/** Whether somebody must hold a role; nobody does where the list of roles begins with `none`. */
export function needsRole({ requiredRole }: Pick<Answer, 'requiredRole'>): boolean {
  return requiredRole[0] !== 'none'
}
