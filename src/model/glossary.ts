import { z } from 'zod'
import type { Locale } from './locale.ts'

const term = z
  .strictObject({
    en: z.string(),
    refuse: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  })
  .catchall(z.string())

/** The shape of `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({
  terms: z.array(term).describe('One term a row, its fixed word in each locale.'),
  neverTranslate: z.array(z.string()).describe('Names, commands and codes that stay as they are.'),
})

export type Glossary = z.output<typeof glossarySchema>

/** A word that may not stand in texts of a locale, and what to write. */
export interface Refused {
  word: string
  instead: string
}

/** The refused words of a locale, longest first, so that the most telling one is reported. */
export function refusedIn({ terms }: Glossary, locale: Locale): Refused[] {
  return terms
    .flatMap((row) => {
      const instead = String(row[locale] ?? row.en)
      return (row.refuse?.[locale] ?? []).map((word) => ({ word, instead }))
    })
    .sort((a, b) => b.word.length - a.word.length)
}
