import { describe, expect, test } from 'vitest'
import type { Library } from '../../src/model/library.ts'
import { inScript, structuredData, structuredDataSchema } from '../../src/model/structured-data.ts'
import { library, shown } from '../samples/library.ts'
import { releasedLibrary } from '../samples/released.ts'

const graph = (all: Library, id: number, locale: string) =>
  structuredData(all, shown(id, locale))['@graph']

const node = (all: Library, id: number, locale: string, type: string) =>
  graph(all, id, locale).find((found) => found['@type'] === type)

describe('the structured data of an answer', () => {
  test.each([
    [1001, 'en'],
    [1001, 'zh-cn'],
    [1002, 'zh-cn'],
  ])('has the properties that its types need (%i in %s)', (id, locale) => {
    const data = structuredData(releasedLibrary, shown(id, locale))
    expect(structuredDataSchema.parse(data)).toEqual(data)
  })

  test('names the steps of the first fix by their action, each with its anchor', () => {
    expect(node(library, 1001, 'en', 'HowTo')).toMatchObject({
      name: 'The button is greyed out',
      step: [
        {
          text: 'Open the page of the person.',
          url: 'https://help.example/en/button-greyed-out/#step-1',
        },
        {
          text: 'Select Reset password.',
          url: 'https://help.example/en/button-greyed-out/#step-2',
        },
      ],
    })
  })

  test('is dated only after a release', () => {
    expect(node(library, 1001, 'en', 'TechArticle')).not.toHaveProperty('datePublished')
    expect(node(releasedLibrary, 1001, 'en', 'TechArticle')).toMatchObject({
      datePublished: '2026-11-01',
      dateModified: '2026-11-20',
    })
  })

  test('names only codes that the page shows', () => {
    expect(node(library, 1002, 'en', 'TechArticle')).toMatchObject({ keywords: ['SSPR_0009'] })
    expect(node(library, 1001, 'en', 'TechArticle')).not.toHaveProperty('keywords')
  })

  test('leads from the home page over the topic to the answer', () => {
    expect(node(library, 1002, 'en', 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Sample Help', item: 'https://help.example/en/' },
        { position: 2, item: 'https://help.example/en/topics/writeback/' },
        { position: 3, item: 'https://help.example/en/page-missing/' },
      ],
    })
  })

  test('of a stand-in is that of the source', () => {
    expect(graph(library, 1002, 'zh-cn')).toEqual(graph(library, 1002, 'en'))
  })
})

test('no text in it can end the script element', () => {
  const written = inScript({ a: '</script><!--' })
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toEqual({ a: '</script><!--' })
})
