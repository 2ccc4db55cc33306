import { describe, expect, test } from 'vitest'
import { all, attribute, locales, one, page, tagged, textOf } from './site.ts'

const main = (path: string) => one(page(path), 'main')

describe('the list of all answers', () => {
  test('begins with its topics: links into the page with how many answers each has', () => {
    const sections = tagged(main('/en/topics/'), 'section').filter(
      ({ properties }) => properties.id,
    )
    const wanted = sections.map((section) => {
      const answers = all(section, ({ properties }) => 'dataAnswerId' in properties)
      return [`#${attribute(section, 'id')}`, textOf(one(section, 'h2')) + answers.length]
    })
    const links = tagged(main('/en/topics/'), 'a').map((link) => [
      attribute(link, 'href') ?? '',
      textOf(link).trim(),
    ])
    expect(sections.length).toBeGreaterThan(1)
    expect(links.slice(0, wanted.length)).toEqual(wanted)
  })
})

describe('the list of all codes', () => {
  test('has a row for each family, with a link to each of its codes', () => {
    const rows = tagged(main('/en/codes/'), 'section').map((row) => ({
      heading: textOf(one(row, 'h2')),
      links: tagged(row, 'a').map((link) => [textOf(one(link, 'bdi')), attribute(link, 'href')]),
    }))
    expect(rows.map(({ heading }) => heading)).not.toContain('')
    expect(rows.map(({ links }) => links)).toEqual([
      [['AADSTS50126', '/en/codes/AADSTS50126/']],
      [['SSPR_0010', '/en/codes/SSPR_0010/']],
      [['event 33004', '/en/codes/event-33004/']],
    ])
  })
})

describe.each(locales)('codes in $locale', ({ locale }) => {
  test('stand apart from the words around them on the start page', () => {
    const example = tagged(main(`/${locale}/`), 'p').find((line) => /AADSTS/.test(textOf(line)))
    const codes = example ? tagged(example, 'bdi').map(textOf) : []
    expect(codes).toEqual(['AADSTS50126', 'SSPR_0009', 'event 33004'])
    const comma = { en: ', ', 'zh-cn': '、', ar: '، ' }[locale]
    expect(example && textOf(example)).toContain(codes.join(comma))
  })

  test('stand at the edge where the page begins', () => {
    const heading = one(page(`/${locale}/codes/event-33004/`), 'h1')
    expect(attribute(heading, 'dir')).toBeUndefined()
    expect(textOf(one(heading, 'bdi'))).toBe('event 33004')
  })
})

describe('the page of the embedded search', () => {
  test('sets every value of an attribute apart, within its sentence', () => {
    const cells = tagged(main('/en/embed/'), 'td').map((cell) => ({
      words: textOf(cell).trim().replace(/\s+/g, ' '),
      values: tagged(cell, 'code').map(textOf),
    }))
    expect(cells[1]).toEqual({
      words: 'The language, one of: en zh-cn ar. Left out, it is the language of your page.',
      values: ['en', 'zh-cn', 'ar'],
    })
    expect(cells.flatMap(({ words }) => words.match(/\{\w+\}/g) ?? [])).toEqual([])
    expect(cells.flatMap(({ values }) => values)).toContain('helpdesk-administrator')
  })
})

describe('a page without a language of its own', () => {
  test.each([
    ['/', undefined],
    ['/go/1001/', '/'],
    ['/404.html', '/'],
  ])('has the name of the site on top: %s', (path, href) => {
    const header = one(page(path), 'header')
    expect(textOf(header).trim()).toBe('Sample Help')
    expect(tagged(header, 'a').map((link) => attribute(link, 'href'))).toEqual(href ? [href] : [])
  })
})
