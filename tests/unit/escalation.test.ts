import { describe, expect, test } from 'vitest'
import { escalationData } from '../../src/components/escalation-data.ts'
import { readCase } from '../../src/components/escalation-paste.ts'
import { textOf } from '../../src/components/escalation-text.ts'
import { keyWords } from '../../src/components/key-words.ts'
import { library, shown } from '../samples/library.ts'
import { inRealWords } from '../samples/real-words.ts'

const real = inRealWords(library)

/** As the form writes it: from what the page holds and the words that are fetched. */
const textIn = (locale: string, typed: Parameters<typeof textOf>[2]) =>
  textOf(escalationData(real, shown(1001, locale)), keyWords(real, locale), typed)

describe('the text for the next level', () => {
  test('names the answer, the codes, what is known, and what the answer asks to collect', () => {
    const text = textIn('en', {
      codes: ['SSPR_0009'],
      fields: { user: 'adele@contoso.com', tried: 'New browser\nOther network', event: '  ' },
      points: ['the object ID', 'the time in UTC'],
    })
    expect(text).toBe(`Answer 1001: The button is greyed out
Permanent link: https://help.example/go/1001/?lang=en
Codes: SSPR_0009
User: adele@contoso.com
What was tried:
New browser
Other network

To collect:
– the object ID
– the time in UTC`)
  })

  test('is in the language of the page', () => {
    const text = textIn('zh-cn', { codes: [], fields: {}, points: ['UTC 时间'] })
    expect(text).toBe(`解答 1001：按钮灰显
永久链接：https://help.example/go/1001/?lang=zh-cn

待收集：
– UTC 时间`)
  })

  test('takes what was typed as it is, also signs that look like placeholders', () => {
    const fields = { user: '{label} $& $1' }
    const text = textIn('en', { codes: [], fields, points: [] })
    expect(text).toContain('User: {label} $& $1')
  })
})

const signIn = `AADSTS50126: Error validating credentials due to invalid username or password.
Trace ID: 5f0a1c1e-7f0b-4a55-9d3c-2b6f0c8e1a00
Correlation ID: 0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44
Timestamp: 2026-11-22 08:14:09Z
adele.vance@contoso.com
Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.3595.65`

describe('a pasted error', () => {
  test('gives account, time, correlation id, client and code', () => {
    expect(readCase(signIn)).toEqual({
      codes: ['AADSTS50126'],
      fields: {
        user: 'adele.vance@contoso.com',
        time: '2026-11-22 08:14:09Z',
        correlation: '0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44',
        client: 'Edge 142.0.3595.65',
      },
    })
  })

  test('gives the number of an event', () => {
    expect(readCase('Event ID 33004 from PasswordResetService').fields.event).toBe('33004')
  })

  test('is read in Chinese as well', () => {
    const pasted = '相关 ID: 0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44\n时间戳: 2026-11-22T08:14:09Z'
    expect(readCase(pasted).fields).toEqual({
      correlation: '0b7d6a52-91c4-4c0e-8f3b-6d1f2c9a7e44',
      time: '2026-11-22 08:14:09Z',
    })
  })

  test('a time is turned into UTC, and left out where its zone is not told', () => {
    expect(readCase('2026-11-22 09:14:09+01:00').fields.time).toBe('2026-11-22 08:14:09Z')
    expect(readCase('2026-11-22 08:14:09').fields).toEqual({})
    expect(readCase('2026-99-99 08:14:09Z').fields).toEqual({})
  })

  const secrets = [
    'password: P@ssword',
    'Password = hunter2@contoso.com',
    '密码：abc@contoso.com',
    'client_secret=Abc8Q~aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'eyJhbGciOiJSUzI1NiJ9.eyJ1cG4iOiJhQGIuY29tIn0.abcdefghij',
  ]

  for (const secret of secrets) {
    test(`never carries over a secret: ${secret.slice(0, 20)}`, () => {
      expect(readCase(secret)).toEqual({ codes: [], fields: {} })
    })
  }

  test('any text is read without an error', () => {
    for (const text of ['', '\u0000', '2026-13-45T99:99Z', '{'.repeat(1000)])
      expect(() => readCase(text)).not.toThrow()
  })
})
