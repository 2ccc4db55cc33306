import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type FacetValues, facetsSchema } from '../model/facet-values.ts'
import type { Locale } from '../model/locale.ts'
import { type Problem, problem } from '../model/problems.ts'
import { type Site, siteSchema } from '../model/site.ts'
import type { Strings } from '../model/strings.ts'
import { checkShape } from './shape.ts'
import { decode } from './source-file.ts'
import { readYaml, type YamlText } from './yaml-text.ts'

/** Strings with the line of every key, for the rules. */
export interface StringsFile {
  file: string
  strings: Strings
  line: (key: string) => number
}

/** Everything in `content/` that is not prose. */
export interface Settings {
  site: Site
  facetValues: FacetValues
  strings: Record<Locale, StringsFile>
  /** Words that searchers use for the same thing, in groups. */
  synonyms: Record<Locale, string[][]>
}

type Read<T> = { value?: T; problems: Problem[] }

function open(root: string, file: string): { yaml?: YamlText; problems: Problem[] } {
  if (!existsSync(`${root}/${file}`))
    return { problems: [problem('file-missing', { file }, { wanted: file })] }
  const source = decode(file, readFileSync(`${root}/${file}`))
  if ('name' in source) return { problems: [source] }
  const yaml = readYaml(file, source.text)
  return yaml.problems.length > 0 ? { problems: yaml.problems } : { yaml, problems: [] }
}

function read<Schema extends z.ZodObject>(
  root: string,
  file: string,
  schema: Schema,
): Read<z.output<Schema>> {
  const { yaml, problems } = open(root, file)
  return yaml ? checkShape(schema, yaml, file) : { problems }
}

const stringsSchema = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]))

function readStrings(root: string, folder: string, locale: Locale): Read<StringsFile> {
  const file = `${folder}/strings/${locale}.yaml`
  const { yaml, problems } = open(root, file)
  if (!yaml) return { problems }
  const strings = stringsSchema.safeParse(yaml.value)
  if (strings.success)
    return { value: { file, strings: strings.data, line: (key) => yaml.line([key]) }, problems }
  const key = String(strings.error.issues[0]?.path[0] ?? '')
  const example = {
    key,
    value: 'not text',
    expected: 'text or plural forms',
    example: 'a few words',
  }
  return { problems: [problem('value-type', { file, line: yaml.line([key]) }, example)] }
}

const synonymsSchema = z.strictObject({}).catchall(z.array(z.array(z.string()).min(2)))

function readSynonyms(root: string, folder: string): Read<Record<Locale, string[][]>> {
  const file = `${folder}/synonyms.yaml`
  return existsSync(`${root}/${file}`)
    ? read(root, file, synonymsSchema)
    : { value: {}, problems: [] }
}

function unexpectedStrings(root: string, folder: string, site: Site): Problem[] {
  const allowed = site.locales.map(({ tag }) => `${tag}.yaml`)
  if (!existsSync(`${root}/${folder}/strings`)) return []
  return readdirSync(`${root}/${folder}/strings`)
    .filter((name) => !allowed.includes(name))
    .map((name) =>
      problem('file-unexpected', { file: `${folder}/strings/${name}` }, { name, allowed }),
    )
}

/**
 * Reads the YAML of `content/`. Paths in problems are relative to `root`.
 * Without site, facets and strings nothing else can be read, so `settings` is then absent.
 */
export function readSettings(
  root: string,
  folder: string,
): { settings?: Settings; problems: Problem[] } {
  const site = read(root, `${folder}/site.yaml`, siteSchema)
  const facetValues = read(root, `${folder}/facets.yaml`, facetsSchema)
  const synonyms = readSynonyms(root, folder)
  const locales = site.value?.locales.map(({ tag }) => tag) ?? []
  const strings = locales.map((locale) => [locale, readStrings(root, folder, locale)] as const)
  const problems = [
    ...site.problems,
    ...facetValues.problems,
    ...synonyms.problems,
    ...strings.flatMap(([, { problems }]) => problems),
    ...(site.value ? unexpectedStrings(root, folder, site.value) : []),
  ]
  const complete = strings.flatMap(([locale, { value }]) =>
    value ? [[locale, value] as const] : [],
  )
  if (!site.value || !facetValues.value || complete.length < locales.length) return { problems }
  return {
    settings: {
      site: site.value,
      facetValues: facetValues.value,
      strings: Object.fromEntries(complete),
      synonyms: synonyms.value ?? {},
    },
    problems,
  }
}
