import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { all, attribute, one, page, tagged, textOf } from './site.ts'

const withClass = (root: Element, name: string) =>
  all(root, ({ properties }) => [properties.className].flat().includes(name))
const main = (path: string) => one(page(path), 'main')

/** The entries of a page's lists whose words are in another language, with all that is marked in them. */
const foreign = (path: string) =>
  tagged(main(path), 'li')
    .map((item) => ({ item, marked: all(item, ({ properties }) => 'lang' in properties) }))
    .filter(({ marked }) => marked.length > 0)

/** Lists in Arabic with an answer that is only in English. */
const lists = ['topics/', 'topics/writeback/', 'codes/', 'codes/event-33004/', 'translations/', '']

describe('an answer that is only in English, in a list of another language', () => {
  test.each(lists)('keeps the edge of /ar/%s: only its words are marked', (path) => {
    const entries = foreign(`/ar/${path}`)
    expect(entries.length).toBeGreaterThan(0)
    for (const { item, marked } of entries) {
      const marks = marked.map((one) => [
        one.tagName,
        attribute(one, 'lang'),
        attribute(one, 'dir'),
      ])
      expect(new Set(marks.map(String))).toEqual(new Set(['span,en,auto']))
      expect([attribute(item, 'lang'), attribute(item, 'dir')]).toEqual([undefined, undefined])
    }
  })

  test.each(['topics/', 'codes/', ''])(
    'marks nothing in a list of its own language: %s',
    (path) => {
      expect(foreign(`/en/${path}`)).toEqual([])
    },
  )

  test('says so in the words of the page, among its facts', () => {
    const facts = (path: string, id: number) => {
      const item = all(main(path), ({ properties }) => properties.dataAnswerId === String(id))[0]
      const [meta] = item ? withClass(item, 'meta') : []
      return meta ? tagged(meta, 'span').map(textOf) : []
    }
    expect(facts('/ar/topics/', 1001)).not.toContain('باللغة الإنجليزية فقط')
    expect(facts('/ar/topics/', 1002)[0]).toBe('باللغة الإنجليزية فقط')
    expect(facts('/en/topics/', 1002)[0]).not.toContain('only')
  })
})

describe('a page about the site that is only in English', () => {
  const notices = (path: string) =>
    all(
      main(path),
      ({ properties }) => 'dataStandIn' in properties && !('id' in properties),
    ).filter(({ tagName }) => tagName === 'p')

  test('says so in the language of its address', () => {
    const [notice] = notices('/ar/about/design/')
    if (!notice) throw new Error('No notice')
    expect(textOf(notice)).toContain('هذه الصفحة غير متوفرة بعد')
    expect([attribute(notice, 'lang'), attribute(notice, 'dir')]).toEqual(['ar', 'rtl'])
  })

  test('says nothing where it is translated', () => {
    expect(notices('/ar/about/')).toEqual([])
    expect(notices('/en/about/')).toEqual([])
  })
})
