import { readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { publishedSchemas, type SchemaName } from '../../src/model/api-schemas.ts'
import { exists, locales, origin, read, site } from './site.ts'

type Json = Record<string, unknown>

const json = (path: string) => JSON.parse(read(path)) as Json

const files = readdirSync(`${site}/api`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => `/api/${file}`)
  .sort()

const schemaFiles = files.filter((file) => file.endsWith('.schema.json'))

/** Which schema the files of a folder keep to, so that none can choose its own. */
function schemaOf(file: string): SchemaName {
  if (file === '/api/v1/index.json') return 'index'
  if (file === '/api/v1/codes.json') return 'codes'
  if (/^\/api\/v1\/answers\/\d+\.json$/.test(file)) return 'answer'
  if (/^\/api\/v1\/[a-z-]+\/answers\.json$/.test(file)) return 'answers'
  if (/^\/api\/v1\/[a-z-]+\/tickets\/\d+\.json$/.test(file)) return 'ticket'
  throw new Error(`${file} has no schema`)
}

const data = files
  .filter((file) => !schemaFiles.includes(file))
  .map((file) => ({ file, name: schemaOf(file) }))

/** The published schemas, compiled strictly: a keyword or a format they do not know is an error. */
function validators() {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
  ajv.addFormat('uri', (address) => URL.canParse(address))
  for (const file of schemaFiles) ajv.addSchema(json(file))
  return (name: SchemaName) => {
    const validate = ajv.getSchema(`${origin}/api/v1/schemas/${name}.schema.json`)
    if (!validate) throw new Error(`No schema "${name}" is published`)
    return validate
  }
}

const validator = validators()

/** Every address of our own site that stands in a file. */
const addressesIn = (file: string) =>
  [...read(file).matchAll(/"(https:\/\/sample-help\.example\/[^"{}]*)"/g)].map(
    ([, address]) => address ?? '',
  )

describe('the data for programs', () => {
  test('has every kind of file', () => {
    const kinds = new Set(data.map(({ name }) => name))
    expect([...kinds].sort()).toEqual(Object.keys(publishedSchemas).sort())
  })

  test.each(data)('$file keeps to the published schema "$name"', ({ file, name }) => {
    const validate = validator(name)
    validate(json(file))
    expect(validate.errors ?? []).toEqual([])
  })

  test.each(data)('$file has no field that its schema does not describe', ({ file, name }) => {
    expect(publishedSchemas[name].safeParse(json(file)).error?.issues ?? []).toEqual([])
  })

  test('leads to nothing that does not exist', () => {
    const broken = files.flatMap((file) =>
      addressesIn(file)
        .filter((address) => !exists(address))
        .map((address) => `${file}: ${address}`),
    )
    expect(data.flatMap(({ file }) => addressesIn(file)).length).toBeGreaterThan(50)
    expect(broken).toEqual([])
  })

  test('has a file for every id that was ever published, also for retired and merged ones', () => {
    const ids = [1001, 1002, 1003, 1004, 1005]
    const status = ids.map((id) => json(`/api/v1/answers/${id}.json`).status)
    expect(status).toEqual(['given', 'given', 'given', 'merged', 'retired'])
  })

  test('lists the same answers in every language', () => {
    const lists = locales.map(({ locale }) =>
      (json(`/api/v1/${locale}/answers.json`).answers as Json[]).map(({ id }) => id),
    )
    expect(lists).toEqual([
      [1001, 1002, 1003],
      [1001, 1002, 1003],
      [1001, 1002, 1003],
    ])
  })

  test('says nothing of the time of the build', () => {
    const moment = /"\d{4}-\d{2}-\d{2}T/
    expect(data.filter(({ file }) => moment.test(read(file)))).toEqual([])
    expect(json('/api/v1/index.json').changed).toBe('2026-11-22')
  })
})

/** A copy of a file with one value replaced; undefined takes it away. */
function broken(file: string, path: readonly (string | number)[], value: unknown): Json {
  const copy = json(file)
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy)
  const last = path.at(-1) ?? ''
  if (!(last in parent)) throw new Error(`${file} has no ${path.join('.')}`)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

describe('a schema refuses a file', () => {
  const answer = '/api/v1/answers/1002.json'
  test.each([
    ['without its id', answer, ['id'], undefined],
    ['with an id that is a text', answer, ['id'], '1002'],
    ['with an unknown status', answer, ['status'], 'lost'],
    ['with a broken address', answer, ['permanent'], '/go/1002/'],
    [
      'with a step without an anchor',
      answer,
      ['texts', 'en', 'parts', 2, 'steps', 0, 'anchor'],
      undefined,
    ],
    ['with a wrong version', answer, ['texts', 'en', 'version'], 'new'],
    ['with a made-up origin', '/api/v1/ar/answers.json', ['answers', 0, 'translation'], 'magic'],
    ['of another version', '/api/v1/index.json', ['version'], 2],
    ['with a code that has no answers', '/api/v1/codes.json', ['codes', 0, 'answers'], undefined],
    ['of a ticket without a reply', '/api/v1/en/tickets/1001.json', ['reply'], undefined],
  ])('%s', (_, file, path, value) => {
    expect(validator(schemaOf(file))(broken(file, path, value))).toBe(false)
  })
})

describe('llms.txt', () => {
  test('leads to files that exist', () => {
    const links = [...read('/llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(
      ([, link]) => link ?? '',
    )
    expect(links.length).toBeGreaterThan(6)
    expect(links.filter((link) => !link.startsWith(origin) || !exists(link))).toEqual([])
  })

  test.each(locales)('has the whole text of what is really in $locale', ({ locale }) => {
    const text = read(`/${locale}/llms-full.txt`)
    expect(text).toContain(read(`/${locale}/button-greyed-out.md`).trimEnd())
    const standIn = read(`/${locale}/reset-not-written-back.md`).trimEnd()
    expect(text.includes(standIn)).toBe(locale === 'en')
  })
})
