import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import { type Library, makeLibrary } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'
import { printReport } from '../model/problems.ts'
import type { AnswerFile } from './answer-file.ts'
import { readSettings } from './settings.ts'
import { toAnswers } from './to-answers.ts'

const folder = process.env.CONTENT ?? 'content'

async function load(): Promise<Library> {
  const { settings, problems } = readSettings(process.cwd(), folder)
  if (!settings) throw new Error(printReport(problems))
  const entries = await getCollection('answers')
  const files = entries.map(({ data }) => (data as { file: AnswerFile }).file)
  const { site, facetValues, synonyms, everydayWords, strings, ledger } = settings
  return makeLibrary({
    site,
    facetValues,
    synonyms,
    everydayWords,
    ledger,
    strings: Object.fromEntries(
      Object.entries(strings).map(([locale, file]) => [locale, file.strings]),
    ),
    answers: toAnswers(files, site.source),
  })
}

let kept: Promise<Library> | undefined

/** The library of this build. The preview reads it afresh, so that a change shows at once. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load()
  kept ??= load()
  return kept
}

/** A topic introduction or a page about the site in a locale, else in the source language. */
export async function prose(
  kind: 'topics' | 'pages',
  slug: string,
  locale: Locale,
): Promise<{ entry: CollectionEntry<'pages' | 'topics'>; locale: Locale } | undefined> {
  const { source } = (await library()).site
  for (const tag of [locale, source]) {
    const entry = await getEntry(kind, `${slug}/${tag}`)
    if (entry) return { entry, locale: tag }
  }
  return undefined
}

/** The slugs of the pages about the site. */
export async function pageSlugs(): Promise<string[]> {
  const entries = await getCollection('pages')
  return [...new Set(entries.map(({ id }) => id.replace(/\/[^/]+$/, '')))].sort()
}

/** The pages about the site with their titles in a locale, for the foot of every page. */
export async function pagesIn(locale: Locale): Promise<{ slug: string; title: string }[]> {
  const slugs = (await pageSlugs()).filter((slug) => !slug.includes('/'))
  const found = await Promise.all(slugs.map((slug) => prose('pages', slug, locale)))
  return found.flatMap((page, index) =>
    page ? [{ slug: slugs[index] ?? '', title: page.entry.data.title }] : [],
  )
}
