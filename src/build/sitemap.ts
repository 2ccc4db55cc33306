import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap'
import type { ChangedOn, WrittenIn } from '../load/listing.ts'
import { addresses, inLocale } from '../model/addresses.ts'
import { type Locale, languageTag } from '../model/locale.ts'
import type { Site } from '../model/site.ts'

/** Pages that search engines should not list: the chooser behind ticket links, search, and what is the reader's own. */
const unlisted = /^\/(go\/.*|404\/|[^/]+\/(search|situation)\/)$/

/** Locale and slug of a path: `/en/about/design/` is `en` and `about/design`. */
function segments(path: string): [locale: Locale, slug: string] {
  const [, locale = '', ...slug] = path.split('/')
  return [locale, slug.filter(Boolean).join('/')]
}

/** A stand-in repeats the text of another address; former addresses and retired answers are none. */
function isListed(path: string, writtenIn: WrittenIn): boolean {
  const [locale, slug] = segments(path)
  return !unlisted.test(path) && (writtenIn(slug)?.has(locale) ?? true)
}

/** The languages a page really has; x-default is the source of a text, else the chooser. */
function linksOf(path: string, { address, locales, source }: Site, writtenIn: WrittenIn) {
  const [, slug] = segments(path)
  const written = writtenIn(slug)
  const tags = locales.map(({ tag }) => tag).filter((tag) => written?.has(tag) ?? true)
  if (tags.length < 2) return []
  const pathIn = (tag: Locale) =>
    path === addresses.chooser() ? addresses.home(tag) : inLocale(path, tag)
  const link = (lang: string, to: string) => ({ lang, url: new URL(to, address).href })
  const own = tags.map((tag) => link(languageTag(tag), pathIn(tag)))
  return [...own, link('x-default', written ? pathIn(source) : addresses.chooser())]
}

function itemOf(item: SitemapItem, site: Site, writtenIn: WrittenIn, changedOn: ChangedOn) {
  const path = new URL(item.url).pathname
  const [locale, slug] = segments(path)
  const changed = changedOn(slug, locale)
  return {
    ...item,
    links: linksOf(path, site, writtenIn),
    ...(changed && { lastmod: changed }),
  }
}

/** Options of the sitemap: every page that is no stand-in, with its other languages. */
export function sitemapOptions(
  site: Site,
  writtenIn: WrittenIn,
  changedOn: ChangedOn,
): SitemapOptions {
  return {
    filter: (page) => isListed(new URL(page).pathname, writtenIn),
    serialize: (item) => itemOf(item, site, writtenIn, changedOn),
  }
}
