import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/model/answer.ts'
import { mostLinked, mostLinkedCodes } from '../../src/model/home.ts'
import {
  answersWith,
  codesOf,
  facetCounts,
  facetsOf,
  foreignTag,
  makeLibrary,
  show,
  shownIn,
  translateIn,
} from '../../src/model/library.ts'
import { library, shown } from '../samples/library.ts'

describe('the library', () => {
  test('holds the answers by id, whatever the order of the files', () => {
    expect(library.answers.map(({ id }) => id)).toEqual([1001, 1002])
    expect(library.byId.get(1002)?.slug).toBe('page-missing')
  })

  test('shows a translation where there is one', () => {
    const { text, isStandIn } = shown(1001, 'zh-cn')
    expect([text.locale, text.title, isStandIn]).toEqual(['zh-cn', '按钮灰显', false])
  })

  test('shows the source language where there is none, and says so', () => {
    const { text, locale, isStandIn } = shown(1002, 'zh-cn')
    expect([locale, text.locale, isStandIn]).toEqual(['zh-cn', 'en', true])
    expect(shownIn(library, 'zh-cn').map((answer) => answer.isStandIn)).toEqual([false, true])
  })

  test('names the language of words only where it is not that of the page', () => {
    expect(foreignTag(shown(1002, 'zh-cn'))).toBe('en')
    expect([foreignTag(shown(1001, 'zh-cn')), foreignTag(shown(1002, 'en'))]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('has every answer of its own in the source language', () => {
    expect(shownIn(library, 'en').map(({ isStandIn }) => isStandIn)).toEqual([false, false])
  })

  test('cannot show an answer without a source', () => {
    const [answer] = library.answers
    if (!answer) throw new Error('No sample')
    expect(() => show(library, { ...answer, texts: {} }, 'en')).toThrow('has no source text')
  })

  test('names the locale that has no strings', () => {
    expect(() => translateIn(library, 'fr')).toThrow('No strings for the locale "fr"')
  })

  test('lists facet values as ids', () => {
    expect(facetsOf(shown(1002, 'en').answer)).toEqual({
      requiredRole: ['none'],
      licence: ['entra-p1'],
      hybridOnly: ['true'],
      audience: ['admin'],
      topic: ['writeback'],
    })
  })

  test('finds the answers of a value', () => {
    expect(answersWith(library, 'requiredRole', 'user-administrator').map(({ id }) => id)).toEqual([
      1001,
    ])
    expect(answersWith(library, 'licence', 'entra-p2')).toEqual([])
  })

  test('counts values in display order and leaves out those without an answer', () => {
    expect(facetCounts(library, 'requiredRole')).toEqual([
      { id: 'none', count: 1 },
      { id: 'helpdesk-administrator', count: 1 },
      { id: 'user-administrator', count: 1 },
    ])
    expect(facetCounts(library, 'hybridOnly')).toEqual([
      { id: 'true', count: 1 },
      { id: 'false', count: 1 },
    ])
  })

  test('puts the answer whose title names a code first among those that explain it', () => {
    const codes = [...codesOf(library)].map(([code, answers]) => [
      code,
      answers.map(({ id }) => id),
    ])
    expect(codes).toEqual([
      ['AADSTS50126', [1001]],
      ['SSPR_0009', [1002, 1001]],
    ])
  })
})

describe('the home page', () => {
  test('lists first the answers that others point at', () => {
    expect(mostLinked(library, 2).map(({ id }) => id)).toEqual([1002, 1001])
    expect(mostLinked(library, 1).map(({ id }) => id)).toEqual([1002])
  })

  test('lists a few codes of each family, those of the most linked answers first', () => {
    expect(mostLinkedCodes(library, 1)).toEqual(['AADSTS50126', 'SSPR_0009'])
  })

  test('lists the codes of a family by number, as every list of codes does', () => {
    const withCode = (answer: Answer) => ({ ...answer, codes: [`hr 8023${answer.id}`] })
    const coded = makeLibrary({ ...library, answers: library.answers.map(withCode) })
    expect(mostLinkedCodes(coded, 1)).toEqual(['hr 80231002'])
    expect(mostLinkedCodes(coded, 2)).toEqual(['hr 80231001', 'hr 80231002'])
  })
})
