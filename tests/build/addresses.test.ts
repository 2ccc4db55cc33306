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
  test('keep the address of each page that has a text of its own', () => {
    expect(canonical('/ar/button-greyed-out/')).toEqual(['/ar/button-greyed-out/'])
    expect(canonical('/zh-cn/topics/writeback/')).toEqual(['/zh-cn/topics/writeback/'])
  })

  test('keep the source of a page whose text stands in', () => {
    expect(canonical('/ar/page-missing/')).toEqual(['/en/page-missing/'])
    expect(canonical('/zh-cn/about/')).toEqual(['/en/about/'])
  })

  test('learn the languages that really have an answer, and where to choose one', () => {
    expect(languages('/ar/button-greyed-out/')).toEqual([
      ['ar', '/ar/button-greyed-out/'],
      ['en', '/en/button-greyed-out/'],
      ['x-default', '/go/1001/'],
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

  test('do not list the pages behind ticket links, the search and the missing page', () => {
    const unlisted = pages.filter((path) =>
      tagged(page(path), 'meta').some((meta) => attribute(meta, 'content') === 'noindex'),
    )
    expect(unlisted).toEqual([
      '/404.html',
      '/ar/search/',
      '/en/search/',
      '/go/1001/',
      '/go/1002/',
      '/go/1003/',
      '/zh-cn/search/',
    ])
  })
})

describe('the sitemap', () => {
  const entries = [...read('sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/g)].map(
    ([, entry = '']) => ({
      path: /<loc>(.*?)<\/loc>/.exec(entry)?.[1]?.replace(origin, '') ?? '',
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
    const onPage = (path: string) => languages(path).filter(([lang]) => lang !== 'x-default')
    const differing = entries.filter(
      ({ path, links }) =>
        JSON.stringify(links.filter(([lang]) => lang !== 'x-default')) !==
        JSON.stringify(onPage(path)),
    )
    expect(differing).toEqual([])
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
