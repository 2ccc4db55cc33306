import { z } from 'zod'
import { slugGrammar } from './addresses.ts'
import type { Answer } from './answer.ts'
import { fingerprint, fingerprintGrammar } from './fingerprint.ts'
import { fingerprints } from './freshness.ts'
import { type Locale, localeGrammar } from './locale.ts'

const versionSchema = z.strictObject({
  print: z.string().regex(fingerprintGrammar).describe('Hash of the text as it was released.'),
  published: z.iso.date(),
  changed: z.iso.date(),
})

const publishedAnswerSchema = z.strictObject({
  slugs: z.array(z.string().regex(slugGrammar)).min(1).describe('Every slug it ever had.'),
  anchors: z.array(z.string()).describe('Every anchor it ever had.'),
  versions: z.record(z.string().regex(localeGrammar), versionSchema),
})

const names = z.array(z.string()).default([])

/** The shape of `content/ledger.yaml`: everything that was ever published. It only grows. */
export const ledgerSchema = z.strictObject({
  locales: names,
  pages: names,
  topics: names,
  roles: names,
  licences: names,
  codes: names,
  answers: z.record(z.string().regex(/^\d+$/), publishedAnswerSchema).default({}),
})

export type Ledger = z.output<typeof ledgerSchema>
export type PublishedAnswer = z.output<typeof publishedAnswerSchema>
export type Version = z.output<typeof versionSchema>

/** The ledger of a site that was never released. */
export const emptyLedger: Ledger = ledgerSchema.parse({})

/** The anchors of an answer in document order: its parts and their steps. */
export function anchorsOf(parts: readonly { id: string; steps: { id: string }[] }[]): string[] {
  const own = parts.flatMap((part) => [part.id, ...part.steps.map((step) => step.id)])
  // Every answer shows its symptoms, also where the author adds no words to them.
  return [...new Set(['symptom', ...own])]
}

/**
 * Which version of an answer a reader of a locale sees: a hash (8 hex digits) of its words and of
 * the facts that all languages share. Empty where the answer has no text in the locale.
 */
export function textPrint(answer: Answer, locale: Locale): string {
  const text = answer.texts[locale]
  if (!text) return ''
  const { requiredRole, licence, hybridOnly, codes } = answer
  return fingerprint(JSON.stringify([fingerprints(text), requiredRole, licence, hybridOnly, codes]))
}
