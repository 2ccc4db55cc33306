import type { Nodes } from 'hast'
import { describe, expect, test } from 'vitest'
import {
  all,
  attribute,
  exists,
  fileOf,
  ids,
  locales,
  one,
  page,
  pages,
  read,
  tagged,
  textOf,
} from './site.ts'

/** One page of every kind, below a locale. */
const kinds = [
  ['home', ''],
  ['translated answer', 'button-greyed-out/'],
  ['answer without a translation', 'reset-not-written-back/'],
  ['search', 'search/'],
  ['list of topics', 'topics/'],
  ['topic with an introduction', 'topics/writeback/'],
  ['topic without answers', 'topics/policy-and-guests/'],
  ['role', 'roles/helpdesk-administrator/'],
  ['licence', 'licences/entra-p1/'],
  ['hybrid', 'hybrid/'],
  ['list of codes', 'codes/'],
  ['code', 'codes/event-33004/'],
  ['translations', 'translations/'],
  ['situation', 'situation/'],
  ['about', 'about/'],
] as const

describe.each(locales)('the locale $locale', ({ locale, lang, dir }) => {
  test.each(kinds)('has the page "%s" in its language and direction', (_, path) => {
    const html = one(page(`/${locale}/${path}`), 'html')
    expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual([lang, dir])
  })
})

describe('adding a locale takes a row, a strings file and the answers, no code', () => {
  test('so Arabic has every page that English has', () => {
    const below = (locale: string) =>
      pages.filter((path) => path.startsWith(`/${locale}/`)).map((path) => path.split('/').slice(2))
    expect(below('ar')).toEqual(below('en'))
    expect(below('ar').length).toBeGreaterThan(20)
  })

  test('so its words are Arabic', () => {
    expect(textOf(one(page('/ar/'), 'h1'))).toBe('ماذا يظهر على الشاشة؟')
    expect(textOf(one(page('/ar/button-greyed-out/'), 'h1'))).toBe(
      'زر إعادة تعيين كلمة المرور باهت',
    )
    expect(textOf(one(page('/ar/about/'), 'h1'))).toBe('عن هذا الموقع')
  })

  test('so the chooser and the page for wrong addresses offer it', () => {
    const chooser = tagged(page('/'), 'a').map((link) => attribute(link, 'href'))
    expect(chooser).toEqual(['/en/', '/zh-cn/', '/ar/'])
    const missing = tagged(page('/404.html'), 'section').map((section) => [
      attribute(section, 'lang'),
      attribute(section, 'dir'),
    ])
    expect(missing).toEqual(locales.map(({ lang, dir }) => [lang, dir]))
  })
})

/** Elements whose language runs the other way than they do. */
function wrongDirections(node: Nodes, dir: string): string[] {
  if (!('children' in node)) return []
  if (node.type !== 'element') return node.children.flatMap((child) => wrongDirections(child, dir))
  const own = attribute(node, 'dir') ?? dir
  const lang = attribute(node, 'lang')
  // Other languages than the site's stand only on the page of the design.
  const wanted = locales.find((row) => row.lang === lang)?.dir ?? 'ltr'
  const wrong = lang !== undefined && own !== wanted && attribute(node, 'dir') !== 'auto'
  return [
    ...(wrong ? [`<${node.tagName} lang="${lang}"> runs ${own}`] : []),
    ...node.children.flatMap((child) => wrongDirections(child, own)),
  ]
}

/** Whether search engines leave the page out; several former addresses may share a title. */
const isUnlisted = (path: string) =>
  tagged(page(path), 'meta').some((meta) => attribute(meta, 'content') === 'noindex')

describe('every page', () => {
  test('is one whole document', () => {
    const torn = pages.filter(
      (path) => !/^<!DOCTYPE html>[\s\S]*<\/html>$/i.test(read(fileOf(path)).trim()),
    )
    expect(torn).toEqual([])
  })

  test('has a title, a main part and one first heading', () => {
    const wanting = pages.filter((path) => {
      const [title, main, heading] = ['title', 'main', 'h1'].map((tag) => one(page(path), tag))
      return !title || !main || !heading || !textOf(title) || !textOf(heading)
    })
    expect(wanting).toEqual([])
  })

  test('says what it is about, to who only sees it in a list', () => {
    const silent = pages.filter((path) => {
      const about = tagged(page(path), 'meta').find(
        (meta) => attribute(meta, 'name') === 'description',
      )
      return !about || !attribute(about, 'content')?.trim()
    })
    expect(silent).toEqual([])
  })

  test('has a title that no other page of its language has', () => {
    const own = pages.filter((path) => /^\/[a-z-]+\//.test(path) && !isUnlisted(path))
    const titles = own.map((path) => `${path.split('/')[1]}: ${textOf(one(page(path), 'title'))}`)
    expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([])
  })

  test('states the direction wherever its language changes', () => {
    const wrong = pages.flatMap((path) =>
      wrongDirections(page(path), 'ltr').map((found) => `${path}: ${found}`),
    )
    expect(wrong).toEqual([])
  })

  test('has no id twice', () => {
    const twice = pages.flatMap((path) =>
      ids(page(path))
        .filter((id, index, all) => all.indexOf(id) !== index)
        .map((id) => `${path}#${id}`),
    )
    expect(twice).toEqual([])
  })

  test('has no inline style, which the content security policy would refuse', () => {
    const styled = pages.filter(
      (path) => all(page(path), ({ properties }) => 'style' in properties).length > 0,
    )
    expect(styled).toEqual([])
    const [code] = tagged(one(page('/en/about/'), 'main'), 'code')
    expect(code && textOf(code)).toContain('/go/1001/')
  })

  test('of an address that does not exist is 404.html, for any host to find', () => {
    expect(exists('/404.html')).toBe(true)
    expect(exists('/404/')).toBe(false)
  })
})
