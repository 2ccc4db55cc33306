import { existsSync, readdirSync } from 'node:fs'
import { z } from 'zod'
import type { Locale } from '../model/locale.ts'
import { type Problem, problem } from '../model/problems.ts'
import type { Site } from '../model/site.ts'
import type { Strings, StringValue } from '../model/strings.ts'
import { openYaml, type Read } from './yaml-file.ts'

/** Strings with the line of every key, for the rules. */
export interface StringsFile {
  file: string
  strings: Strings
  line: (key: string) => number
}

const stringSchema: z.ZodType<StringValue> = z.union([z.string(), z.record(z.string(), z.string())])

function readStringsFile(root: string, file: string): Read<StringsFile> {
  const { value: yaml, problems } = openYaml(root, file)
  if (!yaml) return { problems }
  const line = (key: string) => yaml.line([key])
  const strings: Strings = {}
  for (const [key, value] of Object.entries(yaml.value ?? {})) {
    const read = stringSchema.safeParse(value)
    if (read.success) strings[key] = read.data
    else {
      const found = JSON.stringify(value)
      const quoted = JSON.stringify(String(value ?? '…'))
      problems.push(problem('string-type', { file, line: line(key) }, { key, found, quoted }))
      strings[key] = ''
    }
  }
  return { value: { file, strings, line }, problems }
}

function readLocale(root: string, folder: string, locale: Locale, source: Locale) {
  const fileOf = (tag: Locale) => `${folder}/strings/${tag}.yaml`
  const file = fileOf(locale)
  if (locale === source || existsSync(`${root}/${file}`)) return readStringsFile(root, file)
  const missing = problem('strings-missing', { file }, { source: fileOf(source) })
  return { problems: [missing] }
}

/** Files that belong to no locale; hidden ones are the operating system's. */
function unexpected(root: string, folder: string, { locales }: Site): Problem[] {
  const tags = locales.map(({ tag }) => tag)
  if (!existsSync(`${root}/${folder}/strings`)) return []
  return readdirSync(`${root}/${folder}/strings`)
    .filter((name) => !name.startsWith('.') && !tags.some((tag) => name === `${tag}.yaml`))
    .map((file) => {
      const [name = file] = file.split('.')
      const values = { name, tags, extension: file.slice(name.length), wanted: '.yaml' }
      return problem('file-unexpected', { file: `${folder}/strings/${file}` }, values)
    })
}

/** Reads the strings of every locale; the locales whose file cannot be read are left out. */
export function readStrings(
  root: string,
  folder: string,
  site: Site,
): { strings: Record<Locale, StringsFile>; problems: Problem[] } {
  const read = site.locales.map(
    ({ tag }) => [tag, readLocale(root, folder, tag, site.source)] as const,
  )
  const readable = read.flatMap(([tag, { value }]) => (value ? [[tag, value] as const] : []))
  return {
    strings: Object.fromEntries(readable),
    problems: [...read.flatMap(([, { problems }]) => problems), ...unexpected(root, folder, site)],
  }
}
