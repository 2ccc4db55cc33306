import { describe, expect, test } from 'vitest'
import { attribute, locales, one, origin, page, pages, read, tagged, textOf } from './site.ts'

/** The `rel="alternate"` links of a page as `[hreflang, address]`, sorted. */
const languages = (path: string) =>
  tagged(page(path), 'link')
    .filter((link) => attribute(link, 'hrefLang'))
    .map((link) => [attribute(link, 'hrefLang'), attribute(link, 'href')?.replace(origin, '')])
    .sort()

const canonical = (path: string) =>
  tagged(page(path), 'link')
    .filter((link) => attribute(link, 'rel') === 'canonical')
    .map((link) => attribute(link, 'href')?.replace(origin, ''))

describe('search engines', () => {
  // Pages whose text stands in, with the address of that text.
  const standIns: Record<string, string> = {
    '/ar/page-missing/': '/en/page-missing/',
    '/ar/reset-not-written-back/': '/en/reset-not-written-back/',
    '/zh-cn/reset-not-written-back/': '/en/reset-not-written-back/',
    '/zh-cn/about/': '/en/about/',
    '/ar/about/design/': '/en/about/design/',
  }
  const isUnlisted = (path: string) =>
    tagged(page(path), 'meta').some((meta) => attribute(meta, 'content') === 'noindex')

  test('keep one address of each page: its own, or that of the text that stands in', () => {
    const listed = pages.filter((path) => !isUnlisted(path))
    expect(listed.map((path) => [path, canonical(path)])).toEqual(
      listed.map((path) => [path, [standIns[path] ?? path]]),
    )
    expect(listed).toEqual(expect.arrayContaining(Object.keys(standIns)))
  })

  test('are given an absolute address on the published origin', () => {
    const relative = pages.filter((path) =>
      tagged(page(path), 'link').some(
        (link) =>
          (attribute(link, 'rel') === 'canonical' || attribute(link, 'hrefLang')) &&
          !attribute(link, 'href')?.startsWith(`${origin}/`),
      ),
    )
    expect(relative).toEqual([])
  })

  test('keep no address of a page they should not list', () => {
    expect(pages.filter((path) => isUnlisted(path) && canonical(path).length > 0)).toEqual([])
  })

  test('learn the languages that really have an answer; the source is for all others', () => {
    expect(languages('/ar/button-greyed-out/')).toEqual([
      ['ar', '/ar/button-greyed-out/'],
      ['en', '/en/button-greyed-out/'],
      ['x-default', '/en/button-greyed-out/'],
      ['zh-CN', '/zh-cn/button-greyed-out/'],
    ])
    expect(languages('/ar/page-missing/').map(([lang]) => lang)).toEqual([
      'en',
      'x-default',
      'zh-CN',
    ])
    expect(languages('/en/reset-not-written-back/')).toEqual([])
  })

  test('learn the languages of every other page', () => {
    expect(languages('/en/codes/event-33004/')).toEqual([
      ['ar', '/ar/codes/event-33004/'],
      ['en', '/en/codes/event-33004/'],
      ['x-default', '/'],
      ['zh-CN', '/zh-cn/codes/event-33004/'],
    ])
  })

  test('do not list ticket links, former addresses, retired answers, the search and the missing page', () => {
    const inEachLocale = ['grey-button', 'old-way', 'search', 'situation', 'sync-client-missing']
    const wanted = [
      '/404.html',
      ...[1001, 1002, 1003, 1004, 1005].map((id) => `/go/${id}/`),
      ...locales.flatMap(({ locale }) => inEachLocale.map((slug) => `/${locale}/${slug}/`)),
    ]
    expect(pages.filter(isUnlisted)).toEqual(wanted.sort())
  })
})

describe('the sitemap', () => {
  const entries = [...read('sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/g)].map(
    ([, entry = '']) => ({
      path: /<loc>(.*?)<\/loc>/.exec(entry)?.[1]?.replace(origin, '') ?? '',
      changed: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1]?.slice(0, 10),
      links: [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)]
        .map(([, lang, href]) => [lang, href?.replace(origin, '')])
        .sort(),
    }),
  )

  test('lists every page that is its own canonical address, and no other', () => {
    const listed = pages.filter((path) => canonical(path)[0] === path)
    expect(entries.map(({ path }) => path).sort()).toEqual(listed)
  })

  test('names the same languages as the pages themselves', () => {
    expect(entries.map(({ path, links }) => [path, links])).toEqual(
      entries.map(({ path }) => [path, languages(path)]),
    )
  })

  test('dates an answer by its latest release, and nothing else', () => {
    const dated = entries.filter(({ changed }) => changed !== undefined)
    expect(dated.map(({ path, changed }) => [path, changed])).toEqual([
      ['/en/page-missing/', '2026-11-22'],
      ['/zh-cn/page-missing/', '2026-11-21'],
    ])
  })
})

describe('the page behind a ticket link', () => {
  test('offers the answer in every language, each with its title there', () => {
    const links = tagged(one(page('/go/1002/'), 'main'), 'a')
    expect(links.map((link) => [attribute(link, 'href'), attribute(link, 'dataLocale')])).toEqual(
      locales.map(({ locale }) => [`/${locale}/page-missing/`, locale]),
    )
    expect(links.map(textOf)).toEqual([
      'EnglishThe On-premises integration page is missing',
      '简体中文找不到“本地集成”页面',
      'العربيةThe On-premises integration page is missing',
    ])
  })
})
