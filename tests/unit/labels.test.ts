import { describe, expect, test } from 'vitest'
import {
  commaIn,
  dateIn,
  languageIn,
  listOr,
  partHeading,
  roleNames,
} from '../../src/model/labels.ts'
import { translateIn } from '../../src/model/library.ts'
import { library } from '../samples/library.ts'

const t = translateIn(library, 'en')

describe('labels', () => {
  test('the heading of a part says how it is done', () => {
    expect(partHeading(t, { name: 'verify' })).toBe('part.verify')
    expect(partHeading(t, { name: 'fix', variant: 'cli' })).toBe('part.fix: variant.cli')
  })

  test.each([
    ['en', 'A, B, or C'],
    ['zh-cn', 'A、B 或 C'],
    ['ar', 'A أو B أو C'],
  ])('a list in %s reads "%s"', (locale, list) => {
    expect(listOr(locale, ['A', 'B', 'C'])).toBe(list)
  })

  test.each([
    ['en', 'A, B'],
    ['zh-cn', 'A、B'],
    ['ja', 'A、B'],
    ['ar', 'A، B'],
  ])('things beside each other in %s read "%s"', (locale, list) => {
    expect(['A', 'B'].join(commaIn(locale))).toBe(list)
  })

  test('roles are named in their given order', () => {
    expect(roleNames(t, 'en', ['user-administrator', 'none'])).toBe(
      'requiredRole.user-administrator or requiredRole.none',
    )
  })

  test.each([
    ['en', '22 November 2026'],
    ['zh-cn', '2026年11月22日'],
    ['ja', '2026年11月22日'],
    ['de', '22. November 2026'],
    ['es', '22 de noviembre de 2026'],
    ['fr', '22 novembre 2026'],
    ['ar', '22 نوفمبر 2026'],
  ])('a date in %s is %s, in every time zone', (locale, date) => {
    expect(dateIn(locale, '2026-11-22')).toBe(date)
  })

  test('a language is named in the words of another', () => {
    expect(languageIn('zh-cn', 'en')).toBe('英语')
    expect(languageIn('en', 'ar')).toBe('Arabic')
  })
})
