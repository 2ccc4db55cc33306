import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { all, attribute, locales, one, page, read, tagged } from './site.ts'

/** The addresses of reports on an answer page, as they are without JavaScript. */
const reports = (locale: string, slug: string) =>
  tagged(one(page(`/${locale}/${slug}/`), 'main'), 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => /^mailto:|issues\.example/.test(href))

const words = (address = '') => [...new URL(address).searchParams.values()]

describe('a report about an answer', () => {
  test('is prefilled with number, title, language, link, part and version', () => {
    const [unsolved] = reports('ar', 'button-greyed-out')
    const [title, locale, body = ''] = words(unsolved)
    expect([title, locale]).toEqual(['[1001] زر إعادة تعيين كلمة المرور باهت', 'ar'])
    const [link, part] = body.split('\n')
    expect(link).toBe('https://sample-help.example/go/1001/?lang=ar')
    expect(part).toMatch(/^- [0-9a-f]{8}$/)
  })

  test('of a wrong translation is offered on translations only', () => {
    const mails = (locale: string, slug: string) =>
      reports(locale, slug).filter((href) => href.startsWith('mailto:')).length
    expect(mails('ar', 'button-greyed-out')).toBe(1)
    expect(mails('en', 'button-greyed-out')).toBe(0)
    expect(mails('ar', 'reset-not-written-back')).toBe(0)
  })

  test('differs in its version from language to language', () => {
    const versions = locales.map(({ locale }) =>
      words(reports(locale, 'button-greyed-out')[0])[2]?.slice(-8),
    )
    expect(new Set(versions).size).toBe(locales.length)
  })
})

describe('the page for addresses that do not exist', () => {
  const sections = tagged(page('/404.html'), 'section')
  const template = (section?: Element) => (section ? tagged(section, 'template')[0] : undefined)

  test('has the words for every kind in every language, each with its placeholder', () => {
    const filled = sections.map((section) => {
      const element = template(section)
      const text = (name: string) => (element && attribute(element, name)) ?? ''
      return [
        text('dataNumber').includes('{id}'),
        text('dataLocale').includes('{language}'),
        text('dataCode').includes('{code}'),
        text('dataSearch').includes('{words}'),
        text('dataAnswer') !== '' && text('dataAnswerText') !== '',
      ]
    })
    expect(filled).toEqual(locales.map(() => [true, true, true, true, true]))
  })

  test('shows every language without JavaScript', () => {
    const hidden = all(page('/404.html'), ({ properties }) => 'hidden' in properties)
    expect(hidden).toEqual([])
  })
})

describe('the words about an anchor that an answer does not have', () => {
  test('are there in every language, for the page of it', () => {
    const stepOf = (locale: string) => JSON.parse(read(`keys/${locale}.json`)).noStep
    expect(stepOf('ar')).toBe('ليس في هذه الإجابة خطوة رقمها {number}. آخر خطوة فيها:')
    expect(stepOf('en')).toMatch(/^This answer has no step \{number\}/)
  })
})
