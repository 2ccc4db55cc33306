import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { all, attribute, exists, locales, one, page, read, site, tagged } from './site.ts'

const search = (locale: string) => one(page(`/${locale}/search/`), 'answer-search')

describe('the search page', () => {
  test.each(locales)('of $locale waits for a query, in rank order and aloud', ({ locale }) => {
    const element = search(locale)
    expect(attribute(element, 'dataState')).toBe('idle')
    const results = all(element, ({ properties }) => 'dataResults' in properties)
    expect(results.map(({ tagName }) => tagName)).toEqual(['ol'])
    const live = all(element, ({ properties }) => properties.role === 'status')
    expect(live.length).toBeGreaterThan(0)
  })

  test('has the same facets with the same ids in every language', () => {
    const [english, ...others] = locales.map(({ locale }) =>
      tagged(search(locale), 'input')
        .filter((input) => attribute(input, 'name'))
        .map((input) => [attribute(input, 'name'), attribute(input, 'value')]),
    )
    expect(new Set(english?.map(([name]) => name))).toEqual(
      new Set(['requiredRole', 'licence', 'hybridOnly', 'audience', 'topic']),
    )
    expect(english).toEqual(
      expect.arrayContaining([
        ['licence', 'entra-p1'],
        ['hybridOnly', 'true'],
      ]),
    )
    for (const facets of others) expect(facets).toEqual(english)
  })

  test('leads to every list where JavaScript is off', () => {
    const links = tagged(search('ar'), 'a').map((link) => attribute(link, 'href'))
    expect(links).toEqual(
      expect.arrayContaining([
        '/ar/topics/',
        '/ar/roles/none/',
        '/ar/licences/none/',
        '/ar/codes/',
      ]),
    )
  })
})

describe('the search index', () => {
  test('has the answers of each language under its own name', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>
    }
    const counts = Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count])
    expect(counts.sort()).toEqual([
      ['ar', 3],
      ['en', 3],
      ['zh-cn', 3],
    ])
  })

  test('leaves nothing behind that it was made of', () => {
    expect(exists('/search-documents/en.json')).toBe(false)
    expect(readdirSync(site)).not.toContain('search-documents')
  })

  test('brings no interface of its own', () => {
    const files = readdirSync(`${site}/pagefind`)
    expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([])
  })
})
