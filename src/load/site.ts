import { existsSync, readdirSync } from 'node:fs'
import type { Locale } from '../model/locale.ts'
import { printReport } from '../model/problems.ts'
import type { Site } from '../model/site.ts'
import { readSettings } from './settings.ts'

/** The site of a content folder, for the configuration. Stops with a report when it cannot be read. */
export function readSite(folder: string): Site {
  const { settings, problems } = readSettings(process.cwd(), folder)
  if (settings) return settings.site
  console.error(printReport(problems))
  process.exit(1)
}

/** The locales in which an answer or a page about the site is written; undefined for other pages. */
export type WrittenIn = (slug: string) => ReadonlySet<Locale> | undefined

/** Looks up which texts there are, by the names of the files alone. */
export function readWrittenIn(folder: string): WrittenIn {
  return (slug) => {
    const own = ['answers', 'pages'].map((kind) => `${folder}/${kind}/${slug}`)
    const found = own.find((path) => slug !== '' && existsSync(path))
    return found === undefined
      ? undefined
      : new Set(readdirSync(found).map((name) => name.replace(/\.mdx$/, '')))
  }
}
