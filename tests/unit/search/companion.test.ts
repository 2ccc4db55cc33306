import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersOf, buildCompanion, groupsOf } from '../../../src/search/companion.ts'
import { openCompanion } from '../../../src/search/open-companion.ts'
import { alphabetOf, packLetters, unpackLetters } from '../../../src/search/pack.ts'
import { searchCompanion } from '../../../src/search/search-companion.ts'
import { understand } from '../../../src/search/understand.ts'
import { answer, site } from './sample.ts'

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('the file of the companion', () => {
  test('gives back every answer, without the words of its parts', () => {
    const read = answersOf(sent(buildCompanion('en', site)))
    expect(read).toEqual(site.map(({ body, ...rest }) => rest))
  })

  test('keeps the first step, with and without a detail', () => {
    const steps = ['在用户页上。', ''].map((detail) => ({ action: '选择“重置密码”。', detail }))
    const answers = steps.map((step, i) => answer(i + 1, '标题', { step }))
    const read = answersOf(sent(buildCompanion('zh-cn', answers)))
    expect(read.map(({ step }) => step)).toEqual(steps)
  })

  test('keeps the blanks that hold a line together', () => {
    const path = answer(1, 'A title', { answer: 'Entra ID\u00a0> Users' })
    const [read] = answersOf(sent(buildCompanion('en', [path])))
    expect(read?.answer).toBe('Entra ID\u00a0> Users')
  })

  test('keeps of a group what is read differently', () => {
    const groups = { same: [['sign in', 'sign-in', 'log in']], loose: [] }
    expect(groupsOf(buildCompanion('en', site, groups)).same).toEqual([['sign in', 'log in']])
  })

  test('letters of every script come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const alphabet = alphabetOf(text)
        expect(unpackLetters(packLetters(text, alphabet), alphabet)).toBe(text)
      }),
    )
  })
})

describe('Chinese', () => {
  const open = openCompanion(
    buildCompanion('zh-cn', [
      answer(1, '用户忘记了 PIN', { symptom: ['忘 PIN 了'] }),
      answer(2, '重置 PIN 的页面打不开', { symptom: ['旧手机还在列表里'] }),
    ]),
  )
  const first = (query: string) => searchCompanion(understand(query, open), open)[0]?.answer.id

  test('little words between two characters do not part them', () => {
    expect(first('旧的手机')).toBe(2)
  })

  test('a single character helps where its pairs are unknown', () => {
    expect(first('PIN 全忘光')).toBe(1)
  })
})
