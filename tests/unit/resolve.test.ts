import { describe, expect, test } from 'vitest'
import { resolveHtml, resolveLink, resolveMarkdown } from '../../src/model/resolve.ts'
import { library } from '../samples/library.ts'

describe('resolving links', () => {
  test.each([
    ['answer:1001#step-1', '/zh-cn/button-greyed-out/#step-1'],
    ['answer:1002', '/zh-cn/page-missing/'],
    ['topic:writeback', '/zh-cn/topics/writeback/'],
    ['code:SSPR_0009', '/zh-cn/codes/SSPR_0009/'],
    ['page:about', '/zh-cn/about/'],
    ['#fix', '#fix'],
    ['https://learn.microsoft.com/', 'https://learn.microsoft.com/'],
  ])('%s leads to %s on a Chinese page', (url, address) => {
    expect(resolveLink(library, 'zh-cn', url)).toBe(address)
  })

  test('links in HTML lead to the same locale', () => {
    expect(resolveHtml(library, 'en', '<a href="answer:1002#fix">x</a> answer:1002')).toBe(
      '<a href="/en/page-missing/#fix">x</a> answer:1002',
    )
  })

  test('links in Markdown are absolute, since a twin is read anywhere', () => {
    expect(resolveMarkdown(library, 'en', '[x](answer:1002) and [y](https://a.example)')).toBe(
      '[x](https://help.example/en/page-missing/) and [y](https://a.example)',
    )
  })
})
