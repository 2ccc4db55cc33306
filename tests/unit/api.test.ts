import { describe, expect, test } from 'vitest'
import { apiSchemas } from '../../src/model/api.ts'
import { apiAnswer, apiAnswers } from '../../src/model/api-answers.ts'
import { apiGone, goneIds } from '../../src/model/api-gone.ts'
import { apiCodes, apiIndex } from '../../src/model/api-index.ts'
import { jsonSchema, schemaNames } from '../../src/model/api-schemas.ts'
import type { Library } from '../../src/model/library.ts'
import { library, shown } from '../samples/library.ts'
import { releasedLibrary } from '../samples/released.ts'

const { answer: button } = shown(1001, 'en')
const given = apiAnswer(releasedLibrary, button)
if (given.status !== 'given') throw new Error('The sample is given')

/** The samples after 1001 was retired for 1002, which had taken 1003 over. */
function afterHistory(): Library {
  const [first, second] = library.answers
  if (!first || !second) throw new Error('No samples')
  const published = { slugs: ['old-page'], anchors: [], versions: {} }
  return {
    ...library,
    answers: [{ ...second, redirectFrom: ['old-page'] }],
    retired: [{ ...first, retired: { successor: 1002, on: '2026-11-23' } }],
    ledger: { ...library.ledger, answers: { 1003: published } },
  }
}

describe('every file for programs', () => {
  const gone = goneIds(afterHistory())[0]
  if (!gone) throw new Error('Nothing is gone')
  test.each([
    ['index', apiIndex(releasedLibrary)],
    ['answers', apiAnswers(releasedLibrary, 'zh-cn')],
    ['answer', given],
    ['answer', apiGone(afterHistory(), gone)],
    ['codes', apiCodes(releasedLibrary)],
  ] as const)('has exactly the fields that the schema "%s" describes', (name, file) => {
    expect(apiSchemas[name].parse(file)).toEqual(file)
    expect(file.$schema).toBe(`https://help.example/api/v1/schemas/${name}.schema.json`)
  })
})

describe('the list of answers of a locale', () => {
  const rows = apiAnswers(releasedLibrary, 'zh-cn').answers

  test('has every answer, with the source text where the translation is missing', () => {
    expect(
      rows.map(({ id, title, isStandIn, language }) => [id, title, isStandIn, language]),
    ).toEqual([
      [1001, '按钮灰显', false, 'zh-cn'],
      [1002, 'The page is missing (SSPR_0009)', true, 'en'],
    ])
  })

  test('says who translated an answer, from what, and when it changed', () => {
    expect(rows[0]).toMatchObject({
      translation: 'machine',
      stale: ['title', 'answer', 'symptom', 'cause', 'fix', 'fix-cli', 'verify'],
      published: '2026-11-05',
      changed: '2026-11-05',
    })
    expect(rows[1]).toMatchObject({ translation: null, stale: [], changed: '2026-11-22' })
  })

  test('gives no date to what was never released', () => {
    const [first] = apiAnswers(library, 'en').answers
    expect(first).toMatchObject({ published: null, changed: null })
    expect(first?.version).toMatch(/^[0-9a-f]{8}$/)
  })

  test('leads to the page, the Markdown, the permanent link and the whole answer', () => {
    expect(rows[0]).toMatchObject({
      url: 'https://help.example/zh-cn/button-greyed-out/',
      markdown: 'https://help.example/zh-cn/button-greyed-out.md',
      permanent: 'https://help.example/go/1001/',
      data: 'https://help.example/api/v1/answers/1001.json',
    })
  })

  test('names every facet value in its language', () => {
    const { labels } = apiAnswers(library, 'en')
    expect(labels.requiredRole).toHaveProperty('user-administrator')
    expect(Object.keys(labels.hybridOnly)).toEqual(['true', 'false'])
  })
})

describe('one answer', () => {
  test('has what is shared once and the texts it really has', () => {
    expect(given.facets.requiredRole).toEqual(['helpdesk-administrator', 'user-administrator'])
    expect(Object.keys(given.texts).sort()).toEqual(['en', 'zh-cn'])
  })

  test('has its parts and steps with their anchors, as Markdown and as text', () => {
    const parts = given.texts.en?.parts ?? []
    expect(parts.map(({ anchor }) => anchor)).toEqual(['cause', 'fix', 'fix-cli', 'verify'])
    const [, fix] = parts
    expect(fix?.steps[1]).toEqual({
      anchor: 'step-2',
      action: { markdown: 'Select **Reset password**.', text: 'Select Reset password.' },
      detail: { markdown: '> A new password is shown.', text: 'A new password is shown.' },
    })
  })

  test('links to other answers absolutely and in its language', () => {
    const [cause] = given.texts['zh-cn']?.parts ?? []
    expect(cause?.before.markdown).toContain('(https://help.example/zh-cn/page-missing/#step-1)')
  })
})

describe('an id without an answer', () => {
  const all = afterHistory()

  test('keeps a file that names what took its place', () => {
    expect(goneIds(all)).toEqual([
      { id: 1001, status: 'retired', on: '2026-11-23', successor: 1002 },
      { id: 1003, status: 'merged', on: null, successor: 1002 },
    ])
    const files = goneIds(all).map((gone) => apiGone(all, gone))
    expect(files[1]).toMatchObject({
      permanent: 'https://help.example/go/1003/',
      successor: { id: 1002, data: 'https://help.example/api/v1/answers/1002.json' },
    })
  })

  test('is counted, and is not listed among the answers', () => {
    expect(apiIndex(all).counts).toEqual({ answers: 1, retired: 2, codes: 1 })
    expect(apiAnswers(all, 'en').answers.map(({ id }) => id)).toEqual([1002])
  })
})

describe('the index', () => {
  const index = apiIndex(releasedLibrary)

  test('is dated by the latest change, not by the build', () => {
    expect(index.changed).toBe('2026-11-22')
    expect(apiIndex(library).changed).toBeNull()
  })

  test('gives address templates whose braces can be filled in', () => {
    expect(index.addresses).toMatchObject({
      answer: 'https://help.example/api/v1/answers/{id}.json',
      permanent: 'https://help.example/go/{id}/',
      page: 'https://help.example/{locale}/{slug}/',
      topicFeed: 'https://help.example/{locale}/topics/{id}/feed.xml',
    })
  })

  test('says how much each locale has of its own', () => {
    expect(index.locales.map(({ tag, translated }) => [tag, translated])).toEqual([
      ['en', 2],
      ['zh-cn', 1],
    ])
  })

  test('names every published schema', () => {
    expect(Object.keys(index.schemas)).toEqual(schemaNames)
  })
})

test('codes lead to their pages and to their answers, the best first', () => {
  expect(apiCodes(library).codes[1]).toEqual({
    code: 'SSPR_0009',
    family: 'sspr',
    urls: {
      en: 'https://help.example/en/codes/SSPR_0009/',
      'zh-cn': 'https://help.example/zh-cn/codes/SSPR_0009/',
    },
    answers: [1002, 1001],
  })
})

describe('a published schema', () => {
  test.each(schemaNames)('"%s" says which draft it is and where it stands', (name) => {
    expect(jsonSchema(library.site, name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://help.example/api/v1/schemas/${name}.schema.json`,
    })
  })

  test('lets fields pass that a later file may have', () => {
    const closed = schemaNames.filter((name) =>
      JSON.stringify(jsonSchema(library.site, name)).includes('"additionalProperties":false'),
    )
    expect(closed).toEqual([])
  })
})
