import { describe, expect, test } from 'vitest'
import { closeAnswers } from '../../src/embed/close-answers.ts'
import { readWishes } from '../../src/embed/wishes.ts'
import { embedAttributes } from '../../src/model/embed.ts'

const site = {
  source: 'en',
  locales: ['en', 'zh-cn', 'ar'],
  facets: {
    requiredRole: ['none', 'helpdesk-administrator', 'user-administrator'],
    licence: ['none', 'entra-p1'],
    hybridOnly: ['true', 'false'],
    audience: ['helpdesk', 'admin'],
    topic: ['writeback', 'self-service'],
  },
}

const read = (attributes: Record<string, string>, language = '') =>
  readWishes((name) => attributes[name] ?? null, language, site)

describe('an element without attributes', () => {
  test('shows three answers of any kind in new tabs, under a field of its own', () => {
    expect(read({})).toEqual({
      wishes: { locale: 'en', field: '', selection: {}, limit: 3, target: '_blank' },
      warnings: [],
    })
  })

  test.each([
    ['zh-CN', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['ar-EG', 'ar'],
    ['fr', 'en'],
    ['', 'en'],
  ])('speaks the language of the page: "%s" gives %s', (language, locale) => {
    expect(read({}, language).wishes.locale).toBe(locale)
  })
})

describe('attributes', () => {
  test('name the language, before that of the page', () => {
    expect(read({ locale: 'zh-CN' }, 'ar').wishes.locale).toBe('zh-cn')
  })

  test('name the field, the number of answers and where links open', () => {
    const { wishes } = read({ for: 'subject', limit: '5', target: '_self' })
    expect(wishes).toMatchObject({ field: 'subject', limit: 5, target: '_self' })
  })

  test('name the values of facets, separated by blanks and line breaks', () => {
    const { wishes, warnings } = read({
      'required-role': ' none\n helpdesk-administrator none',
      licence: 'entra-p1',
      topic: '',
    })
    expect(wishes.selection).toEqual({
      requiredRole: ['none', 'helpdesk-administrator'],
      licence: ['entra-p1'],
    })
    expect(warnings).toEqual([])
  })

  test.each([
    ['', ['true']],
    ['true', ['true']],
    ['false', ['false']],
  ])('say yes to hybrid environments as HTML does: hybrid-only="%s"', (written, values) => {
    expect(read({ 'hybrid-only': written }).wishes.selection.hybridOnly).toEqual(values)
  })

  test('are all observed', () => {
    expect([...embedAttributes].sort()).toEqual(
      'audience for hybrid-only licence limit locale required-role target topic'.split(' '),
    )
  })
})

describe('a value that is not known is named with those that are, and left out', () => {
  const warning = (name: string, value: string, allowed: string) => [
    `<credential-help-search ${name}="${value}">: not known. Allowed: ${allowed}.`,
  ]

  test('as a language: that of the page is spoken', () => {
    const { wishes, warnings } = read({ locale: 'tlh' }, 'ar')
    expect(wishes.locale).toBe('ar')
    expect(warnings).toEqual(warning('locale', 'tlh', 'en, zh-cn, ar'))
  })

  test('as one value of a facet: the others count', () => {
    const { wishes, warnings } = read({ licence: 'p1 none' })
    expect(wishes.selection).toEqual({ licence: ['none'] })
    expect(warnings).toEqual(warning('licence', 'p1', 'none, entra-p1'))
  })

  test('as the only value of a facet: nothing is filtered', () => {
    expect(read({ audience: 'everyone' }).wishes.selection).toEqual({})
  })

  test.each(['0', '11', '2.5', 'many', ''])('as the number of answers: "%s"', (limit) => {
    const { wishes, warnings } = read({ limit })
    expect(wishes.limit).toBe(3)
    expect(warnings).toEqual(warning('limit', limit, '1 to 10'))
  })
})

describe('an answer is suggested unasked', () => {
  const ranked = (because: 'code' | 'words', marked: number) => ({
    because,
    title: { text: 'The page is missing!', ranges: [{ start: 0, end: marked }] },
    symptom: { text: '', ranges: [] },
    answer: {} as never,
    score: 1,
    codes: [],
  })
  const [near, far, byCode] = [ranked('words', 4), ranked('words', 3), ranked('code', 0)]

  test('when the text speaks of enough of its title or symptom', () => {
    expect(closeAnswers([near, far, near])).toEqual([near, near])
  })

  test('when the text has its code, whatever else it says', () => {
    expect(closeAnswers([byCode, far])).toEqual([byCode])
  })

  test('never after a better one that is too far away', () => {
    expect(closeAnswers([far, near])).toEqual([])
    expect(closeAnswers([])).toEqual([])
  })
})
