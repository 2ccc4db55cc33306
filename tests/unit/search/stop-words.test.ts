import { describe, expect, test } from 'vitest'
import { isIdle } from '../../../src/search/stop-words.ts'

describe('the index leaves out', () => {
  test.each([
    ['en', 'whenever you', 'you'],
    ['de', 'Über Kennwörter', 'Über'],
    ['zh-cn', '可以 查看 如何', '可以'],
    ['ja', 'the パスワード', 'the'],
  ])('words that no search asks for: %s, "%s"', (locale, words, idle) => {
    expect(words.split(' ').filter((word) => isIdle(word, locale))).toEqual([idle])
  })

  test('no Chinese word that has a character with a meaning of its own', () => {
    expect(['密码', '的密码', '如何'].filter((word) => isIdle(word, 'zh-cn'))).toEqual([])
  })

  test('no Japanese word for characters that are nothing in Chinese', () => {
    expect(['上', '下', '会'].filter((word) => isIdle(word, 'ja'))).toEqual([])
  })
})
