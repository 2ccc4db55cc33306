import { z } from 'zod'
import { type Locale, localeGrammar } from './locale.ts'

const localeSchema = z.strictObject({
  tag: z.string().regex(localeGrammar),
  name: z.string().min(1).describe('The name of the language in that language.'),
  direction: z.enum(['ltr', 'rtl']),
})

export type LocaleRow = z.output<typeof localeSchema>

/** The shape of `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  address: z.url({ protocol: /^https?$/ }).describe('Where the site is published, without a path.'),
  source: z.string().describe('The locale answers are written in first.'),
  locales: z.array(localeSchema).min(1),
  reportMissing: z
    .string()
    .optional()
    .describe('Address that reports a missing answer; {query} stands for what was searched.'),
  reportUnsolved: z
    .string()
    .optional()
    .describe(
      'Address that reports an answer that did not help: https or mailto; {id} {locale} {part} {version} {title} {link} are filled in.',
    ),
  reportTranslation: z
    .string()
    .optional()
    .describe('Address that reports a wrong translation, with the same placeholders.'),
  reviewBy: z.int().min(1).optional().describe('Months after which a source wants another look.'),
  linkHosts: z.array(z.string()).describe('Hosts that content may link to.'),
})

export type Site = z.output<typeof siteSchema>

/** The row of one locale; an unknown locale is a programmer's error. */
export function localeRow(site: Site, locale: Locale): LocaleRow {
  const row = site.locales.find(({ tag }) => tag === locale)
  if (!row) throw new Error(`No locale "${locale}" in site.yaml`)
  return row
}
