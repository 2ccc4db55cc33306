import type { SitemapOptions } from '@astrojs/sitemap'
import { languageTag } from '../model/locale.ts'
import type { Site } from '../model/site.ts'

/** Pages that search engines should not list: the chooser behind ticket links, and search itself. */
const unlisted = /^\/(go\/.*|404\/|[^/]+\/search\/)$/

/** Options of the sitemap: every page with its other languages, and the chooser as x-default. */
export function sitemapOptions({ address, source, locales }: Site): SitemapOptions {
  return {
    filter: (page) => !unlisted.test(new URL(page).pathname),
    i18n: {
      defaultLocale: source,
      locales: Object.fromEntries(locales.map(({ tag }) => [tag, languageTag(tag)])),
    },
    serialize: (item) => {
      if (!item.links?.length) return item
      const source_ = item.links.find(({ lang }) => lang === languageTag(source))
      const fallback = { lang: 'x-default', url: source_?.url ?? address }
      return { ...item, links: [...item.links, fallback] }
    },
  }
}
