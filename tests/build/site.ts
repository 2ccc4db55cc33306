import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { inject } from 'vitest'

export const site = inject('site')
export const origin = 'https://sample-help.example'

/** The locales of the sample site with their tag in HTML and their direction. */
export const locales = [
  { locale: 'en', lang: 'en', dir: 'ltr' },
  { locale: 'zh-cn', lang: 'zh-CN', dir: 'ltr' },
  { locale: 'ar', lang: 'ar', dir: 'rtl' },
] as const

/** A file of the site as text. */
export const read = (path: string) => readFileSync(join(site, path), 'utf8')

/** The file of an address: `/en/` is `/en/index.html`. */
export function fileOf(address: string): string {
  const { pathname } = new URL(address, origin)
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}

export const exists = (address: string) => existsSync(join(site, fileOf(address)))

const parsed = new Map<string, Root>()

/** The page at an address, parsed once. */
export function page(address: string): Root {
  const root = parsed.get(address) ?? fromHtml(read(fileOf(address)))
  parsed.set(address, root)
  return root
}

/** The paths of all files of the site, and of its folders. */
export const files = readdirSync(site, { recursive: true, encoding: 'utf8' })

/** The addresses of all pages. */
export const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort()

/** The elements of a tree, templates included, that a test wants. */
export function all(root: Root | Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(root, 'element', (element) => {
    if (wanted(element)) found.push(element)
    if (element.tagName === 'template' && element.content)
      found.push(...all(element.content, wanted))
  })
  return found
}

export const tagged = (root: Root | Element, ...tags: string[]) =>
  all(root, ({ tagName }) => tags.includes(tagName))

/** The one element of a kind; none or several is a failure. */
export function one(root: Root | Element, tag: string): Element {
  const [element, ...others] = tagged(root, tag)
  if (!element || others.length > 0) throw new Error(`${others.length + 1} elements <${tag}>`)
  return element
}

/** An attribute as text, undefined where there is none. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  return value === undefined || value === null ? undefined : String(value)
}

export const ids = (root: Root | Element) =>
  all(root, ({ properties }) => 'id' in properties).map((element) => attribute(element, 'id') ?? '')

export { textOf }
