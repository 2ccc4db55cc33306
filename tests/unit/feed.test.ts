import { describe, expect, test } from 'vitest'
import { atomFeed } from '../../src/model/feed.ts'
import type { Library } from '../../src/model/library.ts'
import { openSearchDescription } from '../../src/model/open-search.ts'
import { xmlText } from '../../src/model/xml.ts'
import { library } from '../samples/library.ts'
import { releasedLibrary } from '../samples/released.ts'

const all = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, 'g'))].map(
    ([, text]) => text,
  )

const entries = (xml: string) => xml.split('<entry>').slice(1)

/** Many answers released one day after another, from the first sample. */
function many(count: number): Library {
  const [answer] = library.answers
  if (!answer) throw new Error('No sample')
  const ids = Array.from({ length: count }, (_, index) => index + 1)
  const day = (id: number) => new Date(Date.UTC(2026, 0, id)).toISOString().slice(0, 10)
  const versions = (id: number) => ({
    en: { print: '0badc0de', published: day(id), changed: day(id) },
  })
  return {
    ...library,
    answers: ids.map((id) => ({ ...answer, id })),
    ledger: {
      ...library.ledger,
      answers: Object.fromEntries(
        ids.map((id) => [id, { slugs: ['a'], anchors: [], versions: versions(id) }]),
      ),
    },
  }
}

describe('a feed', () => {
  const feed = atomFeed(releasedLibrary, 'en')

  test('has the latest change first and its date', () => {
    expect(all(feed, 'id').slice(1)).toEqual([
      'https://help.example/go/1002/?lang=en',
      'https://help.example/go/1001/?lang=en',
    ])
    expect(all(feed, 'updated')).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
      '2026-11-20T00:00:00Z',
    ])
  })

  test('tells of an answer what RFC 4287 asks for', () => {
    const [, button = ''] = entries(feed)
    expect(button.split('</entry>')[0]?.trim().split('\n')).toEqual([
      '<id>https://help.example/go/1001/?lang=en</id>',
      '<title>The button is greyed out</title>',
      '<link rel="alternate" type="text/html" hreflang="en" href="https://help.example/en/button-greyed-out/"/>',
      '<published>2026-11-01T00:00:00Z</published>',
      '<updated>2026-11-20T00:00:00Z</updated>',
      '<summary>Your role may not reset this account.</summary>',
      '<category term="self-service" label="topic.self-service"/>',
    ])
  })

  test('of a locale has only what was released in that locale', () => {
    const chinese = atomFeed(releasedLibrary, 'zh-cn')
    expect(chinese).toContain('xml:lang="zh-CN"')
    expect(entries(chinese)).toHaveLength(1)
    expect(chinese).toContain('<title>按钮灰显</title>')
  })

  test('of a topic has only its answers, under the same ids', () => {
    const topic = atomFeed(releasedLibrary, 'en', 'writeback')
    expect(all(topic, 'id')).toEqual([
      'https://help.example/en/topics/writeback/feed.xml',
      'https://help.example/go/1002/?lang=en',
    ])
  })

  test('without an entry has a date that no build changes', () => {
    expect(entries(atomFeed(library, 'en'))).toEqual([])
    expect(all(atomFeed(library, 'en'), 'updated')).toEqual(['1970-01-01T00:00:00Z'])
  })

  test('ends after fifty entries, the oldest left out', () => {
    const long = atomFeed(many(60), 'en')
    const ids = all(long, 'id').slice(1)
    expect(ids).toHaveLength(50)
    expect(ids.at(-1)).toBe('https://help.example/go/11/?lang=en')
  })

  test('never repeats an id', () => {
    const ids = all(atomFeed(many(60), 'en'), 'id')
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('text in XML', () => {
  test('cannot end its element or its attribute', () => {
    expect(xmlText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
  })

  test('loses what XML cannot hold', () => {
    expect(xmlText('a\u0000b\u001bc\ud800d\n😀')).toBe('abcd\n😀')
  })
})

describe('the search description', () => {
  const description = openSearchDescription(library, 'zh-cn')

  test('searches in its language, and what is typed stays behind the #', () => {
    expect(description).toContain(
      '<Url type="text/html" template="https://help.example/zh-cn/search/#q={searchTerms}"/>',
    )
    expect(description).toContain('<Language>zh-CN</Language>')
  })

  test('offers no suggestions, which would send every letter', () => {
    expect(description).not.toContain('suggestions')
  })

  test('keeps to the lengths that the format allows', () => {
    const site = {
      ...library.site,
      name: 'Credential Help for the Whole of the Example Corporation',
    }
    const long = openSearchDescription({ ...library, site }, 'en')
    expect(all(long, 'ShortName')).toEqual(['Credential Help'])
    expect(all(long, 'LongName')[0]?.length).toBeLessThanOrEqual(48)
  })
})
