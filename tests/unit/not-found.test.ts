import { describe, expect, test } from 'vitest'
import { whatIsMissing } from '../../src/model/not-found.ts'

const locales = ['en', 'zh-cn']

describe('an address that does not exist', () => {
  test.each([
    ['/go/9999/', { kind: 'number', id: '9999' }],
    ['/go/9999', { kind: 'number', id: '9999' }],
    ['/go/12345678901/', { kind: 'other' }],
    ['/go/<b>/', { kind: 'other' }],
    ['/en/codes/AADSTS99999/', { kind: 'code', code: 'AADSTS99999' }],
    ['/zh-cn/codes/aadsts99999/', { kind: 'code', code: 'AADSTS99999' }],
    ['/en/codes/event-1234/', { kind: 'code', code: 'event 1234' }],
    ['/en/codes/Event%201234/', { kind: 'code', code: 'event 1234' }],
    ['/en/codes/sspr_0999/', { kind: 'code', code: 'SSPR_0999' }],
    ['/en/codes/hr-8023ffff/', { kind: 'code', code: 'hr 8023FFFF' }],
    ['/en/codes/call-this-number/', { kind: 'other' }],
    ['/en/reset-the-password/', { kind: 'answer', words: 'reset the password' }],
    ['/en/reset-the-password.md', { kind: 'answer', words: 'reset the password' }],
    ['/zh-cn/%E9%87%8D%E7%BD%AE/', { kind: 'answer', words: '重置' }],
    ['/en/%3Cimg%20src=x%3E/', { kind: 'answer', words: 'img src x' }],
    ['/en/%FF/', { kind: 'other' }],
    ['/en/topics/none/', { kind: 'other' }],
    ['/zh-CN/about/', { kind: 'case', path: '/zh-cn/about/' }],
    ['/api/v9/index.json', { kind: 'other' }],
    ['/favicon.ico', { kind: 'other' }],
    ['/', { kind: 'other' }],
  ])('%s is told by its form', (path, missing) => {
    expect(whatIsMissing(path, locales)).toEqual(missing)
  })

  test('in a language the site does not have leads to the same path in those it has', () => {
    expect(whatIsMissing('/xx/reset/step/', locales)).toEqual({
      kind: 'locale',
      tag: 'xx',
      paths: { en: '/en/reset/step/', 'zh-cn': '/zh-cn/reset/step/' },
    })
    expect(whatIsMissing('/de/', locales)).toMatchObject({ tag: 'de', paths: { en: '/en/' } })
  })

  test('gives at most a line of words', () => {
    const missing = whatIsMissing(`/en/${'word-'.repeat(100)}/`, locales)
    expect(missing.kind === 'answer' && missing.words.length).toBe(100)
  })
})
