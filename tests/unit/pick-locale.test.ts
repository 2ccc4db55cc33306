import { describe, expect, test } from 'vitest'
import { pickLocale } from '../../src/model/pick-locale.ts'

const offered = ['en', 'zh-cn', 'ar']
const wishes = { asked: null, stored: null, languages: [] }

describe('the locale to open', () => {
  test('is the one the address asks for, before all else', () => {
    const all = { asked: 'ar', stored: 'zh-cn', languages: ['en-GB'] }
    expect(pickLocale(offered, all)).toBe('ar')
  })

  test('is the stored choice when the address asks for nothing we have', () => {
    expect(pickLocale(offered, { asked: 'tlh', stored: 'zh-cn', languages: ['ar'] })).toBe('zh-cn')
  })

  test.each([
    [['en-GB'], 'en'],
    [['zh-Hans-CN', 'en'], 'zh-cn'],
    [['ZH-CN'], 'zh-cn'],
    [['fr-FR', 'ar-EG', 'en'], 'ar'],
  ])("is the first of the browser's languages %j that is offered: %s", (languages, locale) => {
    expect(pickLocale(offered, { ...wishes, languages })).toBe(locale)
  })

  test("is left open when none of the reader's languages is offered", () => {
    expect(pickLocale(offered, { ...wishes, languages: ['fr', 'de'] })).toBeUndefined()
    expect(pickLocale(offered, wishes)).toBeUndefined()
  })
})
