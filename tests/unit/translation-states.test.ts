import { expect, test } from 'vitest'
import { translationStates } from '../../src/model/translation-states.ts'
import { library } from '../samples/library.ts'

const statesIn = (locale: string) =>
  translationStates(library.answers, locale, 'en').map(({ answers, ...state }) => ({
    ...state,
    ids: answers.map(({ answer }) => answer.id),
  }))

test('translations that want work stand first, what is missing last', () => {
  const [first, last] = statesIn('zh-cn')
  expect(first).toMatchObject({ state: 'stale', ids: [1001] })
  expect(last).toEqual({ state: 'missing', ids: [1002] })
})

test('a language that has no translation at all has one group', () => {
  expect(statesIn('ja')).toEqual([{ state: 'missing', ids: [1001, 1002] }])
})
