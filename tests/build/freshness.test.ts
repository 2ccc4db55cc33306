import { describe, expect, test } from 'vitest'
import { all, attribute, one, page, tagged, textOf } from './site.ts'

const answer = page('/zh-cn/button-greyed-out/')
const changed = all(answer, (element) => attribute(element, 'dataChangedPart') !== undefined)

describe('a translation older than its source', () => {
  test('marks only the part that changed since, with the source text beside it', () => {
    expect(changed).toHaveLength(1)
    const [aside] = changed
    if (!aside) return
    expect(textOf(aside)).toContain('原文有改动')
    const [source] = tagged(aside, 'details').flatMap((details) => tagged(details, 'div'))
    expect(source && attribute(source, 'lang')).toBe('en')
  })

  test('is named on the page about translations, with the part', () => {
    const list = textOf(one(page('/zh-cn/translations/'), 'main'))
    expect(list).toMatch(/原文已有改动.*cause/s)
    expect(list).toContain('人工翻译')
  })

  test('says on an untouched translation that nothing is known to be up to date', () => {
    const arabic = page('/ar/button-greyed-out/')
    const marked = all(arabic, (element) => attribute(element, 'dataChangedPart') !== undefined)
    expect(marked.length).toBeGreaterThan(3)
  })
})
