import { describe, expect, test } from 'vitest'
import {
  aroundPlace,
  namesOneNumber,
  placeholders,
  pluralForms,
  translator,
  wantedKeys,
} from '../../src/model/strings.ts'
import { facetValues } from '../samples/strings.ts'

const english = { 'list.count': { one: 'one answer', other: '{count} answers' } }
const forms = ['zero', 'one', 'two', 'few', 'many', 'other']

describe('strings', () => {
  test.each([
    ['en', ['one', 'other']],
    ['zh-cn', ['other']],
    ['ar', forms],
  ])('the plural forms of %s are %j', (locale, forms) => {
    expect(pluralForms(locale)).toEqual(forms)
  })

  test('a number chooses its form, and is written as the language writes it', () => {
    const t = translator('en', english)
    expect([0, 1, 2, 1234].map((count) => t('list.count', { count }))).toEqual([
      '0 answers',
      'one answer',
      '2 answers',
      '1,234 answers',
    ])
  })

  test('Arabic chooses among six forms', () => {
    const own = Object.fromEntries(forms.map((form) => [form, form]))
    const t = translator('ar', { 'list.count': own })
    expect([0, 1, 2, 3, 11, 100].map((count) => t('list.count', { count }))).toEqual(forms)
  })

  test('a form that a file leaves out falls back to the form for all others', () => {
    const t = translator('ar', { 'list.count': { other: 'the other form' } })
    expect(t('list.count', { count: 2 })).toBe('the other form')
  })

  test('placeholders are filled in, once and as they are', () => {
    const t = translator('en', { 'search.empty': 'Nothing for {query}, {query}, {other}' })
    expect(t('search.empty', { query: '$& {query}' })).toBe(
      'Nothing for $& {query}, $& {query}, {other}',
    )
  })

  test('a text is split at the first place of a name, to put elements there', () => {
    const t = translator('en', { 'embed.attribute.facet': '“{name}”: {ids}, {ids}.' })
    const text = t('embed.attribute.facet', { name: 'Topic' })
    expect(aroundPlace(text, 'ids')).toEqual(['“Topic”: ', ', {ids}.'])
    expect(aroundPlace(text, 'codes')).toEqual([text, ''])
  })

  test('a key that is missing is named with its locale', () => {
    expect(() => translator('zh-cn', {})('nav.search')).toThrow('No string "nav.search" in zh-cn')
  })

  test('the placeholders of a text are listed once, in order', () => {
    expect(placeholders('{name}: {count} of {count}')).toEqual(['{count}', '{name}'])
    expect(placeholders('none {1} { }')).toEqual([])
  })

  test('the labels of all facet values are wanted', () => {
    expect(wantedKeys(facetValues)).toEqual(
      expect.arrayContaining(['skip', 'requiredRole.none', 'hybridOnly.true', 'topic.writeback']),
    )
  })

  test.each([
    ['en', 'one', true],
    ['en', 'other', false],
    ['fr', 'one', false],
    ['ar', 'two', true],
    ['ar', 'few', false],
  ])('in %s the form "%s" stands for one number: %s', (locale, form, single) => {
    expect(namesOneNumber(locale, form)).toBe(single)
  })
})
