import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addresses } from '../../src/model/addresses.ts'
import { jsonSchema, schemaNames } from '../../src/model/api-schemas.ts'
import { crossOriginFolders } from '../../src/model/cross-origin.ts'
import { library } from '../samples/library.ts'

/** The names of all fields of a schema, those of its parts too. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...fieldsIn(value),
  ])
}

const fields = [...new Set(schemaNames.flatMap((name) => fieldsIn(jsonSchema(library.site, name))))]

const published = [
  addresses.data(),
  addresses.dataAnswers('<locale>'),
  addresses.dataAnswer('{id}'),
  addresses.dataCodes(),
  addresses.dataSchema('<name>'),
  addresses.ticket('<locale>', '{id}'),
  addresses.markdown('<locale>', '<slug>'),
  addresses.go('{id}'),
  addresses.code('<locale>', '<code>'),
  addresses.feed('<locale>'),
  addresses.topicFeed('<locale>', '{id}'),
  addresses.openSearch('<locale>'),
  addresses.llms(),
  addresses.llmsFull('<locale>'),
  addresses.sitemap(),
  ...crossOriginFolders,
].map((address) => address.replace('{id}', '<id>'))

/** Everything that a page sets as code in its text, without the examples between the fences. */
function namesIn(locale: string): Set<string> {
  const page = readFileSync(`content/pages/for-machines/${locale}.mdx`, 'utf8')
  const text = page.replace(/^```[\s\S]*?^```$/gm, '')
  return new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''))
}

describe.each(['en', 'zh-cn'])('the page for machines in %s', (locale) => {
  const names = namesIn(locale)

  test('names every field of every file', () => {
    expect(fields.length).toBeGreaterThan(60)
    expect(fields.filter((field) => !names.has(field))).toEqual([])
  })

  test('names every address', () => {
    expect(published.filter((address) => !names.has(address))).toEqual([])
  })

  test('names every schema', () => {
    expect(schemaNames.filter((name) => !names.has(name))).toEqual([])
  })

  test('says the same as the source', () => {
    expect([...names].sort()).toEqual([...namesIn('en')].sort())
  })
})
