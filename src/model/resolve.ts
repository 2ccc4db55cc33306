import { addresses } from './addresses.ts'
import type { Library } from './library.ts'
import { readLink } from './links.ts'
import type { Locale } from './locale.ts'

/** The address of a content link in one locale; links to the web and to anchors stay as they are. */
export function resolveLink({ byId }: Library, locale: Locale, url: string): string {
  const link = readLink(url)
  switch (link.kind) {
    case 'answer': {
      const slug = byId.get(Number(link.target))?.slug
      return slug ? addresses.answer(locale, slug, link.anchor) : url
    }
    case 'topic':
      return addresses.topic(locale, link.target)
    case 'code':
      return addresses.code(locale, link.target)
    case 'page':
      return addresses.page(locale, link.target)
    default:
      return url
  }
}

/** The HTML of a piece of prose with its links as addresses of one locale. */
export function resolveHtml(library: Library, locale: Locale, html: string): string {
  return html.replace(/href="((?:answer|topic|code|page):[^"]+)"/g, (_, url: string) => {
    return `href="${resolveLink(library, locale, url)}"`
  })
}

/** The Markdown of a piece of prose with absolute addresses. */
export function resolveMarkdown(library: Library, locale: Locale, markdown: string): string {
  return markdown.replace(/\]\(((?:answer|topic|code|page):[^)\s]+)\)/g, (_, url: string) => {
    return `](${new URL(resolveLink(library, locale, url), library.site.address)})`
  })
}
