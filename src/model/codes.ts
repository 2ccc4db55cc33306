import {
  aadstsSpellings,
  type CodeSpelling,
  eventSpellings,
  hresultSpellings,
  ssprSpellings,
} from './code-spellings.ts'

/** A family of error codes: how its codes are written and where the vendor explains them. */
export interface CodeFamily {
  id: 'aadsts' | 'sspr' | 'event' | 'hr'
  /** The one spelling used in front matter, addresses and the interface. */
  canonical: RegExp
  /** A canonical code, for messages to authors. */
  example: string
  /** How people and products write such codes. */
  spellings: readonly CodeSpelling[]
  /** Further forms of one code that a page should be found by. */
  aliases: (code: string) => string[]
  /** The vendor's page for one code, where there is one. */
  lookUp?: (code: string) => string
}

/** Every family of codes we know. A new family is one row. */
export const codeFamilies: readonly CodeFamily[] = [
  {
    id: 'aadsts',
    canonical: /^AADSTS\d{4,9}$/,
    example: 'AADSTS50126',
    spellings: aadstsSpellings,
    aliases: (code) => [code.slice('AADSTS'.length)],
    // The look-up page is named in Microsoft's list of codes:
    // https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    lookUp: (code) => `https://login.microsoftonline.com/error?code=${code.slice('AADSTS'.length)}`,
  },
  {
    id: 'sspr',
    canonical: /^SSPR_\d{3,4}$/,
    example: 'SSPR_0009',
    spellings: ssprSpellings,
    aliases: (code) => [code.replace('_', '')],
  },
  {
    id: 'event',
    canonical: /^event \d{3,5}$/,
    example: 'event 33004',
    spellings: eventSpellings,
    aliases: (code) => [code.slice('event '.length)],
  },
  {
    id: 'hr',
    canonical: /^hr [0-9A-F]{8}$/,
    example: 'hr 80230619',
    spellings: hresultSpellings,
    aliases: hresultAliases,
  },
]

/** The family a canonical code belongs to, or undefined when the text is not a canonical code. */
export function codeFamily(code: string): CodeFamily | undefined {
  return codeFamilies.find((family) => family.canonical.test(code))
}

/** The code as it stands in an address: `event 33004` becomes `event-33004`. */
export function codeInAddress(code: string): string {
  return code.replace(' ', '-')
}

/**
 * Sorts codes by family, then by number, so that lists read alike everywhere. Two spellings of one
 * number (`SSPR_0009`, `SSPR_009`) are two codes: their letters decide.
 */
export function compareCodes(a: string, b: string): number {
  const rank = (code: string) => codeFamilies.findIndex((family) => family.canonical.test(code))
  return rank(a) - rank(b) || codeNumber(a) - codeNumber(b) || a.localeCompare(b, 'en')
}

/** Codes by family, in the order of the table; a family without any is left out. */
export function codesByFamily(
  codes: readonly string[],
): { id: CodeFamily['id']; codes: string[] }[] {
  return codeFamilies
    .map((family) => ({
      id: family.id,
      codes: codes.filter((code) => codeFamily(code) === family),
    }))
    .filter((family) => family.codes.length > 0)
}

/** What a code means, with the language tag of the words where it is not that of the page. */
interface Meaning {
  words?: string | undefined
  lang?: string | undefined
}

/**
 * The rows of a list of codes: neighbours that mean the same share one, since a sentence that stands
 * eleven times hides those that differ. Codes that are further apart keep the order of their numbers.
 */
export function codesByMeaning(
  lines: readonly (Meaning & { code: string })[],
): (Meaning & { codes: string[] })[] {
  const rows: (Meaning & { codes: string[] })[] = []
  for (const { code, ...meaning } of lines) {
    const last = rows.at(-1)
    if (last && last.words === meaning.words && last.lang === meaning.lang) last.codes.push(code)
    else rows.push({ codes: [code], ...meaning })
  }
  return rows
}

/** Codes of the same family nearest in number to an unknown one: different problems, one typo away. */
export function neighbouringCodes(code: string, known: readonly string[], limit = 3): string[] {
  const family = codeFamily(code)
  const number = codeNumber(code)
  return known
    .filter((other) => codeFamily(other) === family)
    .sort((a, b) => Math.abs(codeNumber(a) - number) - Math.abs(codeNumber(b) - number))
    .slice(0, limit)
    .sort(compareCodes)
}

function codeNumber(code: string): number {
  const digits = code.replace(/^\D*[ _S]/, '')
  return Number.parseInt(digits, code.startsWith('hr ') ? 16 : 10)
}

function hresultAliases(code: string): string[] {
  const hex = code.slice('hr '.length)
  const unsigned = Number.parseInt(hex, 16)
  return [`0x${hex}`, `hr=${hex}`, String(unsigned - 2 ** 32), String(unsigned)]
}
