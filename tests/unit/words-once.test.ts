import { describe, expect, test } from 'vitest'
import { wordsOnce } from '../../src/model/words-once.ts'

const once = (locale: string, ...texts: string[]) => wordsOnce(texts, locale, () => false)

describe('words once', () => {
  test('a word stands where it comes first, however it is written later', () => {
    expect(once('en', 'Reset the password', 'the Password, "reset"; again')).toEqual([
      'Reset the password',
      'again',
    ])
  })

  test('what stands round a word goes, what stands in it stays', () => {
    expect(once('en', '(SSPR_0009) – Get-MgUser, user@contoso.com.')).toEqual([
      'SSPR_0009 Get-MgUser user@contoso.com',
    ])
  })

  test('Chinese and Japanese are cut into words, codes among them are not', () => {
    expect(once('zh-cn', '密码写回失败', '登录密码：SSPR_0009')).toEqual([
      '密码 写 回 失败',
      '登录 SSPR_0009',
    ])
    expect(once('ja', 'パスワードのリセット', 'パスワード')).toEqual(['パスワード の リセット', ''])
  })

  test('idle words are left out, and asked about in small letters', () => {
    expect(wordsOnce(['The role of The user'], 'en', (word) => word === 'the')).toEqual([
      'role of user',
    ])
  })
})
