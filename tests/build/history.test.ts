import { describe, expect, test } from 'vitest'
import { all, attribute, exists, ids, locales, one, page, read, tagged, textOf } from './site.ts'

const main = (path: string) => one(page(path), 'main')
const linksOf = (path: string) => tagged(main(path), 'a').map((link) => attribute(link, 'href'))

describe('the former address of a renamed answer', () => {
  test.each(locales)('leads to the present one in $locale, by rule and by page', ({ locale }) => {
    const rules = read('_redirects').split('\n')
    expect(rules).toContain(`/${locale}/grey-button/ /${locale}/button-greyed-out/ 301`)
    expect(attribute(main(`/${locale}/grey-button/`), 'dataMovedTo')).toBe(
      `/${locale}/button-greyed-out/`,
    )
  })

  test('names every place of the answer, so that a fragment shows its link without JavaScript', () => {
    const places = ids(main('/en/grey-button/')).filter((id) => id !== 'main')
    expect(places).toEqual(
      expect.arrayContaining(['symptom', 'fix', 'step-2', 'fix-powershell-step-1', 'verify']),
    )
    for (const place of places)
      expect(linksOf('/en/grey-button/')).toContain(`/en/button-greyed-out/#${place}`)
  })

  test('still gives its Markdown', () => {
    expect(read('en/grey-button.md')).toBe(read('en/button-greyed-out.md'))
  })
})

describe('a merged answer', () => {
  test('leads each of its places to the one its author named, and has no rule that would not', () => {
    const anchors = JSON.parse(attribute(main('/en/sync-client-missing/'), 'dataAnchors') ?? '')
    expect(anchors).toEqual({
      symptom: 'symptom',
      cause: 'cause',
      fix: 'undo',
      'step-1': 'undo',
      verify: 'verify',
    })
    expect(linksOf('/zh-cn/sync-client-missing/')).toContain('/zh-cn/page-missing/#undo')
    expect(read('_redirects').includes('sync-client-missing')).toBe(false)
  })

  test('is found by its number, whose page knows the same places', () => {
    expect(linksOf('/go/1004/')).toContain('/en/page-missing/')
    expect(attribute(main('/go/1004/'), 'dataAnchors')).toBe(
      attribute(main('/en/sync-client-missing/'), 'dataAnchors'),
    )
  })
})

describe('a renamed part', () => {
  test.each(locales)('keeps its former anchor inside the present one in $locale', ({ locale }) => {
    const [part] = all(
      main(`/${locale}/page-missing/`),
      ({ properties }) => properties.id === 'undo',
    )
    expect(part && ids(part)).toContain('rollback')
  })
})

describe('a retired answer', () => {
  test.each(locales)('says so in $locale and names the answer to read instead', ({ locale }) => {
    const path = `/${locale}/old-way/`
    expect(attribute(main(path), 'dataRetiredId')).toBe('1005')
    expect(textOf(one(main(path), 'h1'))).toBe('The old way of resetting')
    expect(linksOf(path)).toContain(`/${locale}/reset-not-written-back/`)
    expect(linksOf('/go/1005/')).toContain(path)
  })

  test('no longer gives its steps, and stands in no list', () => {
    expect(textOf(main('/en/old-way/'))).not.toContain('Reset it there')
    expect(linksOf('/en/topics/writeback/')).not.toContain('/en/old-way/')
    expect(read('sitemap-0.xml').includes('old-way')).toBe(false)
    expect(read('en/old-way.md')).toContain('/en/reset-not-written-back/')
  })

  test('leaves the pages of its role and its code standing', () => {
    expect(exists('/en/roles/password-administrator/')).toBe(true)
    expect(textOf(main('/en/codes/SSPR_0029/'))).toContain('No answer explains this code')
  })
})
