import { addresses } from './addresses.ts'
import { textPrint } from './ledger.ts'
import type { Library, ShownAnswer } from './library.ts'
import type { Site } from './site.ts'

const aboutAnswer = ['id', 'locale', 'part', 'version', 'title', 'link'] as const

/** What the addresses for reports in site.yaml may hold in braces. */
export const reportPlaceholders = {
  reportMissing: ['query'],
  reportUnsolved: aboutAnswer,
  reportTranslation: aboutAnswer,
} as const satisfies Partial<Record<keyof Site, readonly string[]>>

export type Report = 'reportUnsolved' | 'reportTranslation'

/**
 * Fills the placeholders of an address: `{id}` becomes its value, percent-encoded for https and
 * mailto (RFC 3986 and RFC 6068). One without a value stays as it is.
 */
export function fillAddress(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : encodeURIComponent(value)
  })
}

/**
 * The address of a report about an answer as a page shows it, all but `{part}` filled in: only the
 * reader's browser knows the part. Undefined where the site names no such address.
 */
export function reportAddress(
  { site }: Library,
  { answer, text }: ShownAnswer,
  report: Report,
): string | undefined {
  const template = site[report]
  return (
    template &&
    fillAddress(template, {
      id: String(answer.id),
      locale: text.locale,
      version: textPrint(answer, text.locale),
      title: text.title,
      link: new URL(addresses.goIn(text.locale, answer.id), site.address).href,
    })
  )
}

/** The same address with the part the reader is at; a hyphen stands for none. */
export function atPart(address: string, part: string): string {
  return fillAddress(address, { part: part || '-' })
}
