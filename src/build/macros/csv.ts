import type { Format, Macro } from './macro.ts'

const columns = ['key', 'id', 'locale', 'kind', 'name', 'text', 'html', 'link'] as const

/**
 * A cell that a spreadsheet would run as a formula begins with an apostrophe instead: OWASP ASVS
 * 5.0, 1.2.10, https://owasp.org/www-community/attacks/CSV_Injection
 */
const inert = (cell: string) => (/^[=+\-@\t\r\0]/.test(cell) ? `'${cell}` : cell)

/** Every cell is quoted, and a quote in it is doubled: RFC 4180, section 2, rules 5 to 7. */
const quoted = (cell: string) => `"${inert(cell).replaceAll('"', '""')}"`

const line = (macro: Macro) => columns.map((column) => quoted(String(macro[column]))).join(',')

/**
 * A table for every other system: https://www.rfc-editor.org/rfc/rfc4180 in UTF-8. The byte order
 * mark tells spreadsheets the encoding; lines end with CR LF (rule 1).
 */
export const csv: Format = {
  extension: 'csv',
  print: (macros) =>
    `\uFEFF${[columns.map(quoted).join(','), ...macros.map(line), ''].join('\r\n')}`,
}
