import { readdirSync } from 'node:fs'
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import {
  attribute,
  exists,
  fileOf,
  ids,
  origin,
  page,
  pages,
  read,
  site,
  tagged,
  textOf,
} from './site.ts'

/** Where an element leads or what it loads, as absolute addresses. */
function targets(path: string, elements: Element[], ...names: string[]): URL[] {
  return elements
    .flatMap((element) => names.flatMap((name) => attribute(element, name) ?? []))
    .map((address) => new URL(address, `${origin}${path}`))
}

const broken = (target: URL) => {
  const address = target.pathname
  if (!exists(address)) return true
  const anchor = decodeURIComponent(target.hash.slice(1))
  if (!anchor || address.startsWith('/go/')) return false
  return !fileOf(address).endsWith('.html') || !ids(page(address)).includes(anchor)
}

describe('links', () => {
  test('of every page lead to files and anchors that exist', () => {
    const wrong = pages.flatMap((path) =>
      targets(path, tagged(page(path), 'a', 'link', 'form'), 'href', 'action')
        .filter((target) => target.origin === origin && broken(target))
        .map((target) => `${path}: ${target.pathname}${target.hash}`),
    )
    expect(wrong).toEqual([])
  })

  test('of tickets lead to anchors of the answer they name', () => {
    const anchors = new Map(
      ['button-greyed-out', 'page-missing', 'reset-not-written-back'].map((slug, index) => [
        `/go/${1001 + index}/`,
        ids(page(`/en/${slug}/`)),
      ]),
    )
    const wrong = pages.flatMap((path) =>
      targets(path, tagged(page(path), 'a'), 'href')
        .filter(({ pathname, hash }) => pathname.startsWith('/go/') && hash !== '')
        .filter(({ pathname, hash }) => !anchors.get(pathname)?.includes(hash.slice(1)))
        .map(({ href }) => `${path}: ${href}`),
    )
    expect(wrong).toEqual([])
  })

  test('are never left in the form that authors write', () => {
    const wrong = pages.filter((path) => /href="(answer|topic|code|page):/.test(read(fileOf(path))))
    expect(wrong).toEqual([])
  })
})

const stylesInPages = () => [
  ...new Set(pages.flatMap((path) => tagged(page(path), 'style').map((style) => textOf(style)))),
]

describe('requests', () => {
  test('of every page stay on its own origin', () => {
    const foreign = pages.flatMap((path) => {
      const loading = tagged(page(path), 'script', 'img', 'iframe', 'source', 'audio', 'video')
      const styles = tagged(page(path), 'link').filter((link) =>
        /stylesheet|icon|preload|preconnect|prefetch|dns/.test(attribute(link, 'rel') ?? ''),
      )
      return [...targets(path, loading, 'src', 'srcSet'), ...targets(path, styles, 'href')]
        .filter((target) => target.origin !== origin && target.protocol !== 'data:')
        .map((target) => `${path}: ${target}`)
    })
    expect(foreign).toEqual([])
  })

  test('of style sheets stay on their own origin, and there is no web font', () => {
    const files = readdirSync(`${site}/_astro`).filter((name) => name.endsWith('.css'))
    const fetched = files.map((name) => read(`_astro/${name}`))
    expect(fetched.length).toBeGreaterThan(0)
    for (const style of [...fetched, ...stylesInPages()]) {
      expect(style).not.toMatch(/url\(\s*["']?(https?:)?\/\/|@import|@font-face/)
    }
  })
})
