import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { reservedSlugs } from '../model/addresses.ts'
import type { Ledger, PublishedAnswer } from '../model/ledger.ts'
import type { Locale } from '../model/locale.ts'

/**
 * The locales in which an answer or a page about the site is to be found; none for a retired answer
 * or a former address, undefined for other pages.
 */
export type WrittenIn = (slug: string) => ReadonlySet<Locale> | undefined

/** The day an answer last changed in a locale; undefined before its release and for other pages. */
export type ChangedOn = (slug: string, locale: Locale) => string | undefined

const isReserved = (slug: string) =>
  slug === '' || reservedSlugs.some((own) => own === slug.split('/')[0])

/** Whether a source file says that its answer is no longer given. The check has read it whole. */
function isRetired(file: string): boolean {
  if (!existsSync(file)) return false
  const [, front = ''] = readFileSync(file, 'utf8').split(/^---$/m)
  return /^retired:/m.test(front)
}

function readLocales(folder: string, source: Locale, slug: string): ReadonlySet<Locale> {
  const own = ['answers', 'pages'].map((kind) => `${folder}/${kind}/${slug}`)
  const found = own.find((path) => existsSync(path))
  if (found === undefined || isRetired(`${found}/${source}.mdx`)) return new Set()
  const files = readdirSync(found).filter((name) => name.endsWith('.mdx'))
  return new Set(files.map((name) => name.replace(/\.mdx$/, '')))
}

/** Looks up which texts there are, by the names of the files and the front matter of the source. */
export function readWrittenIn(folder: string, source: Locale): WrittenIn {
  const kept = new Map<string, ReadonlySet<Locale>>()
  return (slug) => {
    if (isReserved(slug)) return undefined
    const locales = kept.get(slug) ?? readLocales(folder, source, slug)
    kept.set(slug, locales)
    return locales
  }
}

/** Looks up changes by the slugs that answers have or had. */
export function changesIn({ answers }: Ledger): ChangedOn {
  const owners = Object.values(answers).flatMap((answer) =>
    answer.slugs.map((slug): [string, PublishedAnswer] => [slug, answer]),
  )
  const bySlug = new Map(owners)
  return (slug, locale) => bySlug.get(slug)?.versions[locale]?.changed
}
