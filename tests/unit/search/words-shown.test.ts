import { expect, test } from 'vitest'
import { numberText, plural } from '../../../src/search/words-shown.ts'

const forms = { one: '{count} answer', other: '{count} answers' }

test('a number below a thousand is written in the digits of the language, as Intl does', () => {
  for (const [language, numerals] of [
    ['en', '0123456789'],
    ['ar-EG', '٠١٢٣٤٥٦٧٨٩'],
  ] as const)
    for (const count of [0, 7, 109, 999])
      expect(numberText(count, language, numerals)).toBe(
        new Intl.NumberFormat(language).format(count),
      )
})

test('from a thousand on, and without the digits, Intl writes it', () => {
  expect(numberText(1234, 'de', '0123456789')).toBe('1.234')
  expect(numberText(12, 'ar-EG')).toBe('١٢')
})

test('a count takes the plural form of its language', () => {
  expect(plural(forms, 1, 'en', '0123456789')).toBe('1 answer')
  expect(plural(forms, 2, 'en')).toBe('2 answers')
})
