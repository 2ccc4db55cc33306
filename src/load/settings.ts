import { existsSync } from 'node:fs'
import { z } from 'zod'
import { type FacetValues, facetsSchema } from '../model/facet-values.ts'
import { type Glossary, glossarySchema } from '../model/glossary.ts'
import { emptyLedger, type Ledger, ledgerSchema } from '../model/ledger.ts'
import type { Locale } from '../model/locale.ts'
import { type Problem, problem } from '../model/problems.ts'
import { type Site, siteSchema } from '../model/site.ts'
import { reportProblems } from './report-addresses.ts'
import { checkShape } from './shape.ts'
import { readStrings, type StringsFile } from './strings-files.ts'
import { openYaml, type Read, readYamlFile } from './yaml-file.ts'

/** Everything in `content/` that is not prose. */
export interface Settings {
  site: Site
  facetValues: FacetValues
  strings: Record<Locale, StringsFile>
  /** Words that searchers use for the same thing, in groups. */
  synonyms: Record<Locale, string[][]>
  /** Everyday words for official ones: looser, and worth less to the search. */
  everydayWords: Record<Locale, string[][]>
  glossary: Glossary
  ledger: Ledger
}

function readSiteFile(root: string, folder: string): Read<Site> {
  const file = `${folder}/site.yaml`
  const { value: yaml, problems } = openYaml(root, file)
  if (!yaml) return { problems }
  const site = checkShape(siteSchema, yaml, file)
  if (!site.value) return site
  const tags = site.value.locales.map(({ tag }) => tag)
  if (tags.includes(site.value.source))
    return { ...site, problems: reportProblems(site.value, yaml, file) }
  const unknown = { key: 'source', value: site.value.source, allowed: tags }
  return { problems: [problem('value-unknown', { file, line: yaml.line(['source']) }, unknown)] }
}

const wordGroupsSchema = z.strictObject({}).catchall(z.array(z.array(z.string()).min(2)))

function readWordGroups(root: string, file: string): Read<Record<Locale, string[][]>> {
  return existsSync(`${root}/${file}`)
    ? readYamlFile(root, file, wordGroupsSchema)
    : { value: {}, problems: [] }
}

function readGlossary(root: string, folder: string): Read<Glossary> {
  const file = `${folder}/glossary.yaml`
  return existsSync(`${root}/${file}`)
    ? readYamlFile(root, file, glossarySchema)
    : { value: { terms: [], neverTranslate: [] }, problems: [] }
}

function readLedger(root: string, folder: string): Read<Ledger> {
  const file = `${folder}/ledger.yaml`
  return existsSync(`${root}/${file}`)
    ? readYamlFile(root, file, ledgerSchema)
    : { value: emptyLedger, problems: [] }
}

/**
 * Reads the YAML of `content/`. Paths in problems are relative to `root`.
 * Without site and facets nothing else can be read, so `settings` is then absent.
 */
export function readSettings(
  root: string,
  folder: string,
): { settings?: Settings; problems: Problem[] } {
  const site = readSiteFile(root, folder)
  const facets = readYamlFile(root, `${folder}/facets.yaml`, facetsSchema)
  const synonyms = readWordGroups(root, `${folder}/synonyms.yaml`)
  const everyday = readWordGroups(root, `${folder}/everyday-words.yaml`)
  const words = site.value ? readStrings(root, folder, site.value) : { strings: {}, problems: [] }
  const glossary = readGlossary(root, folder)
  const ledger = readLedger(root, folder)
  const problems = [site, facets, synonyms, everyday, glossary, ledger, words].flatMap(
    (read) => read.problems,
  )
  if (!site.value || !facets.value) return { problems }
  return {
    settings: {
      site: site.value,
      facetValues: facets.value,
      strings: words.strings,
      synonyms: synonyms.value ?? {},
      everydayWords: everyday.value ?? {},
      glossary: glossary.value ?? { terms: [], neverTranslate: [] },
      ledger: ledger.value ?? emptyLedger,
    },
    problems,
  }
}
