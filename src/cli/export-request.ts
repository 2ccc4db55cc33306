import { parseArgs } from 'node:util'
import { formats } from '../build/macros/index.ts'
import { kinds } from '../build/macros/macro.ts'
import type { Selection } from '../build/macros/select.ts'
import { allowedFrom, meant, probable } from '../model/explanation.ts'
import type { Locale } from '../model/locale.ts'

/** What `npm run export` is asked for. */
export interface ExportRequest extends Selection {
  format: string
  /** The file to write. */
  out: string
  /** Freshdesk: the number of the folder that all agents share. */
  folder?: number | undefined
}

/** What a site offers to choose from. */
export interface Offer {
  locales: readonly Locale[]
  topics: readonly string[]
}

const form = (format: string, locale: string) => `npm run export -- ${format} --locale ${locale}`

const options = ['locale', 'out', 'kind', 'topic', 'folder'] as const

/** The options and words of a command line; a line that cannot be read has an `error`. */
function split(args: readonly string[]) {
  const known = Object.fromEntries(options.map((name) => [name, { type: 'string' as const }]))
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const unknown = named.find(({ name }) => !(name in known))?.name
  const empty = named.find(({ name, value }) => name in known && !value)?.name
  return { values: values as Record<string, string | undefined>, positionals, unknown, empty }
}

/** Says that a value is not one of those allowed, nearest first, and what to type. */
function refuse(what: string, typed: string, allowed: readonly string[], type: string): string {
  const given = typed === '' ? `The ${what} is missing.` : `There is no ${what} "${typed}".`
  return `${given}${meant(typed, allowed)}\n  ${allowedFrom(typed, allowed)}\n  Type: ${type}`
}

/** Reads the command line; a mistake comes back as the text that explains it. */
export function readExportRequest(
  args: readonly string[],
  { locales, topics }: Offer,
): ExportRequest | string {
  const { values, positionals, unknown, empty } = split(args)
  const [format = '', ...more] = positionals
  const { locale = '', kind = 'reply', topic, folder } = values
  const names = Object.keys(formats)
  const command = form(names.includes(format) ? format : probable(format, names), locale || '…')
  if (unknown)
    return refuse(
      'option',
      `--${unknown}`,
      options.map((name) => `--${name}`),
      command,
    )
  if (empty) return `The option --${empty} has no value.\n  Type: ${command} --${empty} …`
  if (!names.includes(format)) return refuse('format', format, names, command)
  if (more.length > 0) return `There is one format at a time.\n  Type: ${command}`
  if (!locales.includes(locale))
    return refuse('locale', locale, locales, form(format, probable(locale, locales)))
  const known = kinds.find((name) => name === kind)
  if (!known) return refuse('kind', kind, kinds, `${command} --kind ${probable(kind, kinds)}`)
  if (topic !== undefined && !topics.includes(topic))
    return refuse('topic', topic, topics, `${command} --topic ${probable(topic, topics)}`)
  if (folder !== undefined && (format !== 'freshdesk' || !/^\d+$/.test(folder)))
    return `--folder takes the number of a Freshdesk folder.\n  Type: ${form('freshdesk', locale)} --folder 123`
  const name = [format, locale, topic, kind === 'note' && kind].filter(Boolean).join('-')
  const out = values.out ?? `exports/${name}.${formats[format]?.extension}`
  return { format, locale, kind: known, topic, out, folder: folder ? Number(folder) : undefined }
}
