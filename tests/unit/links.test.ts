import { describe, expect, test } from 'vitest'
import { readLink } from '../../src/model/links.ts'

describe('a link of the content', () => {
  test.each([
    ['answer:1006', { kind: 'answer', target: '1006', anchor: '' }],
    ['answer:1006#step-3', { kind: 'answer', target: '1006', anchor: 'step-3' }],
    ['topic:writeback', { kind: 'topic', target: 'writeback', anchor: '' }],
    ['code:event%2033004', { kind: 'code', target: 'event 33004', anchor: '' }],
    ['page:about', { kind: 'page', target: 'about', anchor: '' }],
    ['#check', { kind: 'anchor', anchor: 'check' }],
    ['https://learn.microsoft.com/entra/', { kind: 'web', host: 'learn.microsoft.com' }],
  ])('%s is read', (url, link) => {
    expect(readLink(url)).toEqual(link)
  })

  test.each([
    'http://learn.microsoft.com/',
    '//learn.microsoft.com/',
    '/en/page-missing/',
    '../page-missing/',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'answer:',
    'https://',
    '',
  ])('"%s" is in no known form', (url) => {
    expect(readLink(url)).toEqual({ kind: 'unknown' })
  })

  test('a percent sign that encodes nothing is left as it is', () => {
    expect(readLink('code:100%')).toEqual({ kind: 'code', target: '100%', anchor: '' })
  })
})
