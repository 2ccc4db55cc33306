import { describe, expect, test } from 'vitest'
import { searchDocument } from '../../src/model/search-document.ts'
import { pageMissing } from '../samples/answer-texts.ts'
import { changed } from '../samples/content-folder.ts'
import { library, libraryOf, shown } from '../samples/library.ts'

const { url, html } = searchDocument(library, shown(1001, 'en'))

/** The texts in the blocks of one weight. */
const weighted = (text: string, weight: number) =>
  [...text.matchAll(/<div data-pagefind-weight="(\d+)">(.*?)<\/div>/g)]
    .filter(([, found]) => Number(found) === weight)
    .flatMap(([, , block = '']) => [...block.matchAll(/<p>(.*?)<\/p>/g)].map(([, words]) => words))

describe('what the search index is made of', () => {
  test('a result leads to the answer in the language of the page', () => {
    expect(url).toBe('/en/button-greyed-out/')
    expect(searchDocument(library, shown(1002, 'zh-cn')).url).toBe('/zh-cn/page-missing/')
  })

  test('symptoms and codes weigh most, then the answer, then synonyms, then the body', () => {
    // The title above them has the other words of the first one.
    expect(weighted(html, 8)).toEqual([
      'Reset password',
      'I can everyone except one person',
      'SSPR_0009',
      'AADSTS50126',
    ])
    expect(weighted(html, 4)).toEqual(['Your role may not this account'])
    expect(weighted(html, 2)).toEqual(['permission', 'portal'])
    expect(weighted(html, 1).join(' ')).toContain('small')
  })

  test('filters are ids, so that they mean the same in every language', () => {
    const filters = [...html.matchAll(/data-pagefind-filter="([^"]*)"/g)].map(([, id]) => id)
    expect(filters).toEqual([
      'requiredRole:helpdesk-administrator',
      'requiredRole:user-administrator',
      'licence:none',
      'hybridOnly:false',
      'audience:helpdesk',
      'topic:self-service',
      'code:SSPR_0009',
      'code:AADSTS50126',
    ])
  })

  test('an answer is indexed in the language of the page that shows it', () => {
    expect(searchDocument(library, shown(1002, 'zh-cn')).html).toMatch(/^<html lang="zh-cn">/)
  })

  test('typographic apostrophes become plain ones, where the index splits words', () => {
    const french = changed(
      pageMissing,
      'Switch writeback on first.',
      'L’utilisateur a<b, A&co & x"y.',
    )
    const { byId, ...rest } = libraryOf([['content/answers/page-missing/en.mdx', french]])
    const answer = byId.get(1002)
    const text = answer?.texts.en
    if (!answer || !text) throw new Error('The sample was not read')
    const own = { ...rest, byId }
    const document = searchDocument(own, { answer, text, locale: 'en', isStandIn: false })
    expect(weighted(document.html, 4)).toEqual(["L'utilisateur a&lt;b A&amp;co x&quot;y"])
  })

  test('words that no search asks for are left out', () => {
    const lean = searchDocument(library, shown(1001, 'en'), (word) => word === 'may').html
    expect(weighted(lean, 4)).toEqual(['Your role not this account'])
  })
})
