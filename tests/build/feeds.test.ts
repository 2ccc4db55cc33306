import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { attribute, exists, files, locales, origin, page, pages, read, tagged } from './site.ts'

const feeds = files.filter((file) => file.endsWith('feed.xml')).map((file) => `/${file}`)

/** The texts of an element that stand directly in a piece of XML; entries are taken apart first. */
const texts = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, 'g'))].map(
    ([, text]) => text ?? '',
  )

const entriesOf = (xml: string) =>
  [...xml.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = '']) => entry)

/** An address in a piece of XML by the kind of its link. */
const linked = (xml: string, rel: string) =>
  [...xml.matchAll(/<link ([^>]*)\/>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => attributes.includes(`rel="${rel}"`))
    .map((attributes) => /href="([^"]*)"/.exec(attributes)?.[1] ?? '')

/** Whether every element of a piece of XML is closed in order, and nothing but text stands between. */
function wellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml.replace(/^<\?xml [^>]*\?>\n/, '')
  for (const [, closing, name = '', , empty] of rest.matchAll(
    /<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing ? open.pop() !== name : !empty && open.push(name) === 0) return false
  }
  const text = rest.replace(/<\/?[\w:]+(?:\s[\w:]+="[^"<]*")*\s*\/?>/g, '')
  return open.length === 0 && !/<|&(?!(amp|lt|gt|quot);)/.test(text)
}

describe('every feed', () => {
  test('there is one for each locale and each topic', () => {
    expect(feeds).toHaveLength(locales.length * 9)
  })

  // https://www.rfc-editor.org/rfc/rfc4287#section-4.1
  test.each(feeds)('%s is well-formed and has what RFC 4287 requires', (path) => {
    const xml = read(path)
    const head = xml.replace(/<entry>.*<\/entry>/s, '')
    expect(wellFormed(xml)).toBe(true)
    for (const element of ['id', 'title', 'updated', 'name'])
      expect(texts(head, element), element).toHaveLength(1)
    expect(linked(head, 'self')).toEqual([`${origin}${path}`])
    for (const entry of entriesOf(xml)) {
      for (const element of ['id', 'title', 'updated', 'published', 'summary'])
        expect(texts(entry, element), element).toHaveLength(1)
      expect(linked(entry, 'alternate')).toHaveLength(1)
    }
  })

  test('leads to pages of its own language that exist', () => {
    const wrong = feeds.flatMap((path) =>
      linked(read(path), 'alternate').filter(
        (href) => !exists(href) || !href.startsWith(`${origin}/${path.split('/')[1]}/`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('has no id twice', () => {
    const twice = feeds.filter((path) => {
      const ids = texts(read(path), 'id')
      return new Set(ids).size !== ids.length
    })
    expect(twice).toEqual([])
  })
})

describe('what is in a feed', () => {
  const titles = (path: string) => entriesOf(read(path)).flatMap((entry) => texts(entry, 'title'))

  test('is what was released, in the language of the feed, and not what is retired', () => {
    expect(titles('/en/feed.xml')).toEqual(['The On-premises integration page is missing'])
    expect(titles('/zh-cn/feed.xml')).toEqual(['找不到“本地集成”页面'])
    expect(titles('/ar/feed.xml')).toEqual([])
  })

  test('of a topic is of that topic', () => {
    expect(titles('/en/topics/writeback/feed.xml')).toEqual(titles('/en/feed.xml'))
    expect(titles('/en/topics/reset-by-admin/feed.xml')).toEqual([])
  })

  test('is dated by the ledger', () => {
    const [entry = ''] = entriesOf(read('/en/feed.xml'))
    expect([...texts(entry, 'published'), ...texts(entry, 'updated')]).toEqual([
      '2026-11-20T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ])
  })
})

const links = (path: string, wanted: (link: Element) => boolean) =>
  tagged(page(path), 'link')
    .filter(wanted)
    .map((link) => attribute(link, 'href'))

const feedsOf = (path: string) =>
  links(path, (link) => attribute(link, 'type') === 'application/atom+xml')

describe('pages', () => {
  test('of a locale, its answers and its topics lead to their feed', () => {
    expect(feedsOf('/ar/')).toEqual(['/ar/feed.xml'])
    expect(feedsOf('/zh-cn/button-greyed-out/')).toEqual(['/zh-cn/feed.xml'])
    expect(feedsOf('/en/topics/')).toEqual(['/en/feed.xml'])
    expect(feedsOf('/en/topics/writeback/')).toEqual(['/en/topics/writeback/feed.xml'])
    expect(feedsOf('/en/roles/helpdesk-administrator/')).toEqual([])
  })

  test('of a locale lead to the search in that locale', () => {
    const wrong = pages
      .filter((path) => /^\/(en|zh-cn|ar)\//.test(path))
      .filter((path) => {
        const found = links(path, (link) => attribute(link, 'rel') === 'search')
        return found.join() !== `/${path.split('/')[1]}/opensearch.xml`
      })
    expect(wrong).toEqual([])
  })
})

test.each(locales)('the search description of $locale is well-formed', ({ locale }) => {
  const xml = read(`/${locale}/opensearch.xml`)
  expect(wellFormed(xml)).toBe(true)
  expect(exists(`/${locale}/search/`)).toBe(true)
  expect(xml).toContain(`template="${origin}/${locale}/search/#q={searchTerms}"`)
})

test('the check of XML sees what is not well-formed', () => {
  expect(wellFormed('<a><b/></a>')).toBe(true)
  expect(
    ['<a><b></a></b>', '<a>&nbsp;</a>', '<a b=c/>', '<a>', '<a>1 < 2</a>'].map(wellFormed),
  ).toEqual([false, false, false, false, false])
})
