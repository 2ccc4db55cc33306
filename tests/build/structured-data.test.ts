import { describe, expect, test } from 'vitest'
import { type StructuredData, structuredDataSchema } from '../../src/model/structured-data.ts'
import {
  all,
  attribute,
  exists,
  fileOf,
  ids,
  one,
  origin,
  page,
  pages,
  read,
  textOf,
} from './site.ts'

const scripts = (path: string) =>
  all(page(path), (element) => attribute(element, 'type') === 'application/ld+json')

const isAnswer = (path: string) =>
  all(page(path), ({ tagName, properties }) => tagName === 'main' && 'dataAnswerId' in properties)
    .length > 0

const answers = pages.filter(isAnswer)

/** The structured data of a page; none is a failure. */
function dataOf(path: string): StructuredData {
  const [script] = scripts(path)
  if (!script) throw new Error(`${path} has no structured data`)
  return JSON.parse(textOf(script)) as StructuredData
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What a reader of the page can see: its title and its main part. */
const visible = (path: string) =>
  spaced(`${textOf(one(page(path), 'title'))} ${textOf(one(page(path), 'main'))}`)

/** The strings of the data that are prose: neither types, languages, dates nor addresses. */
function proseIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => proseIn(item, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => proseIn(item, name))
  const isProse = !/^(@|date|inLanguage$|url$|item$)/.test(key)
  return typeof value === 'string' && isProse ? [value] : []
}

/** The addresses of the data. */
const addressesIn = (data: StructuredData) =>
  [...JSON.stringify(data).matchAll(/"(?:url|item)":"([^"]+)"/g)].map(
    ([, address]) => address ?? '',
  )

describe('the structured data', () => {
  test('stands once on every answer page, and on no other page', () => {
    expect(answers.length).toBe(9)
    const counted = pages.filter((path) => scripts(path).length !== (isAnswer(path) ? 1 : 0))
    expect(counted).toEqual([])
  })

  test.each(answers)('of %s has the properties its types need', (path) => {
    expect(structuredDataSchema.safeParse(dataOf(path)).error?.issues ?? []).toEqual([])
    const types = dataOf(path)['@graph'].map((node) => node['@type'])
    expect(types).toEqual(['TechArticle', 'HowTo', 'BreadcrumbList'])
  })

  test.each(answers)('of %s states only what the page shows', (path) => {
    const prose = proseIn(dataOf(path))
    expect(prose.length).toBeGreaterThan(8)
    const shown = visible(path)
    expect(prose.filter((text) => !shown.includes(spaced(text)))).toEqual([])
  })

  test('leads to pages and anchors that exist', () => {
    const broken = answers.flatMap((path) =>
      addressesIn(dataOf(path)).filter((address) => {
        const { hash, pathname } = new URL(address)
        if (!address.startsWith(origin) || !exists(pathname)) return true
        return hash !== '' && !ids(page(pathname)).includes(hash.slice(1))
      }),
    )
    expect(broken).toEqual([])
  })

  test('is about the canonical page, also where the text stands in', () => {
    const urlOf = (path: string) => {
      const [article] = dataOf(path)['@graph']
      return article?.['@type'] === 'TechArticle' ? article.url : ''
    }
    expect(urlOf('/ar/button-greyed-out/')).toBe(`${origin}/ar/button-greyed-out/`)
    expect(urlOf('/ar/page-missing/')).toBe(`${origin}/en/page-missing/`)
  })

  test('cannot end its script element', () => {
    const inside = answers.map(
      (path) => /ld\+json">(.*?)<\/script>/s.exec(read(fileOf(path)))?.[1] ?? '<',
    )
    expect(inside.filter((text) => text.includes('<'))).toEqual([])
  })
})
