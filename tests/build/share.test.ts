import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attribute, exists, origin, page, pages, site, tagged } from './site.ts'

const meta = (path: string, name: string) =>
  tagged(page(path), 'meta')
    .filter((element) =>
      [attribute(element, 'property'), attribute(element, 'name')].includes(name),
    )
    .map((element) => attribute(element, 'content') ?? '')

const imageOf = (path: string) => meta(path, 'og:image')[0]?.replace(origin, '') ?? ''
const bytesOf = (path: string) => readFileSync(join(site, imageOf(path)))

describe('a link preview', () => {
  test('stands on every page but the missing one, with a picture that exists', () => {
    const without = pages.filter((path) => !exists(imageOf(path)) || imageOf(path) === '')
    expect(without).toEqual(['/404.html'])
  })

  test('has a PNG of 1200 by 630 that is small', () => {
    for (const path of new Set(pages.filter((path) => path !== '/404.html'))) {
      const png = bytesOf(path)
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(png.length).toBeLessThanOrEqual(25_000)
    }
  })

  test('has a picture of its own for each answer and language; a stand-in shows the source', () => {
    const answer = ['en', 'zh-cn', 'ar'].map((locale) => `/${locale}/button-greyed-out/`)
    const images = answer.map(imageOf)
    expect(images).toEqual(['en', 'zh-cn', 'ar'].map((locale) => `/share/${locale}/1001.png`))
    const [english, ...others] = answer.map(bytesOf)
    for (const other of others) expect(other.equals(english ?? other)).toBe(false)
    expect(imageOf('/ar/page-missing/')).toBe(imageOf('/en/page-missing/'))
    expect(meta('/ar/page-missing/', 'og:locale')).toEqual(['en_US'])
    expect(existsSync(join(site, '/share/ar/1002.png'))).toBe(false)
  })

  test('of a ticket link is that of the answer', () => {
    expect(imageOf('/go/1001/')).toBe('/share/en/1001.png')
    expect(meta('/go/1001/', 'og:title')).toEqual(meta('/en/button-greyed-out/', 'og:title'))
  })

  test('says the same as the page, in its language', () => {
    const path = '/zh-cn/button-greyed-out/'
    expect(meta(path, 'og:url')).toEqual([`${origin}${path}`])
    expect(meta(path, 'og:description')).toEqual(meta(path, 'description'))
    expect(meta(path, 'og:locale')).toEqual(['zh_CN'])
    expect(meta(path, 'og:image:alt')[0]).toBe(`解答 1001：${meta(path, 'og:title')}`)
    expect(meta(path, 'twitter:card')).toEqual(['summary_large_image'])
  })

  test('leaves nothing behind of what the build drew it from', () => {
    expect(existsSync(join(site, 'share-documents'))).toBe(false)
  })

  test('may be loaded by other sites', () => {
    const headers = readFileSync(join(site, '_headers'), 'utf8')
    expect(headers).toMatch(
      /^\/share\/\*\n( {2}.*\n)* {2}cross-origin-resource-policy: cross-origin$/m,
    )
  })
})
