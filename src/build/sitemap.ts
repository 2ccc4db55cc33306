import type { SitemapOptions } from '@astrojs/sitemap'
import type { WrittenIn } from '../load/site.ts'
import { addresses, inLocale } from '../model/addresses.ts'
import { type Locale, languageTag } from '../model/locale.ts'
import type { Site } from '../model/site.ts'

/** Pages that search engines should not list: the chooser behind ticket links, and search itself. */
const unlisted = /^\/(go\/.*|404\/|[^/]+\/search\/)$/

/** Locale and slug of a path: `/en/about/` is `en` and `about`. */
const segments = (path: string) => path.split('/').slice(1, 3) as [Locale, string?]

/** A stand-in repeats the text of another address, so only that one is listed. */
function isListed(path: string, writtenIn: WrittenIn): boolean {
  const [locale, slug = ''] = segments(path)
  return !unlisted.test(path) && (writtenIn(slug)?.has(locale) ?? true)
}

/** The languages a page really has; the chooser as x-default, where the page has no better one. */
function linksOf(path: string, { address, locales }: Site, writtenIn: WrittenIn) {
  const [, slug = ''] = segments(path)
  const written = writtenIn(slug)
  const tags = locales.map(({ tag }) => tag).filter((tag) => written?.has(tag) ?? true)
  if (tags.length < 2) return []
  const pathIn = (tag: Locale) =>
    path === addresses.chooser() ? addresses.home(tag) : inLocale(path, tag)
  const link = (lang: string, to: string) => ({ lang, url: new URL(to, address).href })
  const own = tags.map((tag) => link(languageTag(tag), pathIn(tag)))
  return written ? own : [...own, link('x-default', addresses.chooser())]
}

/** Options of the sitemap: every page that is no stand-in, with its other languages. */
export function sitemapOptions(site: Site, writtenIn: WrittenIn): SitemapOptions {
  return {
    filter: (page) => isListed(new URL(page).pathname, writtenIn),
    serialize: (item) => ({ ...item, links: linksOf(new URL(item.url).pathname, site, writtenIn) }),
  }
}
