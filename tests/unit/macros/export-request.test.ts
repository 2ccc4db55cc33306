import { describe, expect, test } from 'vitest'
import { readExportRequest } from '../../../src/cli/export-request.ts'

const offer = { locales: ['en', 'zh-cn', 'de'], topics: ['self-service', 'writeback'] }
const read = (line: string) => readExportRequest(line.split(' ').filter(Boolean), offer)

describe('what npm run export is asked for', () => {
  test('is a format and a locale; the rest has a default', () => {
    expect(read('zendesk --locale de')).toEqual({
      format: 'zendesk',
      locale: 'de',
      kind: 'reply',
      topic: undefined,
      folder: undefined,
      out: 'exports/zendesk-de.jsonl',
    })
  })

  test('can be notes of one topic, in a file of their own', () => {
    expect(read('csv --locale=zh-cn --kind note --topic writeback')).toMatchObject({
      kind: 'note',
      topic: 'writeback',
      out: 'exports/csv-zh-cn-writeback-note.csv',
    })
    expect(read('csv --locale de --out a/b.csv')).toMatchObject({ out: 'a/b.csv' })
    expect(read('freshdesk --locale de --folder 42')).toMatchObject({ folder: 42 })
  })
})

const mistakes = [
  {
    typed: '',
    says: [
      'The format is missing.',
      '  Allowed: csv, zendesk, freshdesk, servicenow.',
      '  Type: npm run export -- … --locale …',
    ],
  },
  {
    typed: 'zendsk --locale de',
    says: [
      'There is no format "zendsk". Did you mean "zendesk"?',
      '  Allowed: zendesk, freshdesk, csv, servicenow.',
      '  Type: npm run export -- zendesk --locale de',
    ],
  },
  {
    typed: 'csv --locale zh',
    says: [
      'There is no locale "zh". Did you mean "zh-cn"?',
      '  Allowed: zh-cn, en, de.',
      '  Type: npm run export -- csv --locale zh-cn',
    ],
  },
  {
    typed: 'csv',
    says: [
      'The locale is missing.',
      '  Allowed: en, de, zh-cn.',
      '  Type: npm run export -- csv --locale …',
    ],
  },
  {
    typed: 'csv --locale de --topic writebak',
    says: [
      'There is no topic "writebak". Did you mean "writeback"?',
      '  Allowed: writeback, self-service.',
      '  Type: npm run export -- csv --locale de --topic writeback',
    ],
  },
  {
    typed: 'csv --locale de --kind notes',
    says: [
      'There is no kind "notes". Did you mean "note"?',
      '  Allowed: note, reply.',
      '  Type: npm run export -- csv --locale de --kind note',
    ],
  },
  {
    typed: 'csv --local de',
    says: [
      'There is no option "--local". Did you mean "--locale"?',
      '  Allowed: --locale, --out, --topic, --kind, --folder.',
      '  Type: npm run export -- csv --locale …',
    ],
  },
  {
    typed: 'csv --locale de --out',
    says: ['The option --out has no value.', '  Type: npm run export -- csv --locale de --out …'],
  },
  {
    typed: 'csv zendesk --locale de',
    says: ['There is one format at a time.', '  Type: npm run export -- csv --locale de'],
  },
  {
    typed: 'csv --locale de --folder 42',
    says: [
      '--folder takes the number of a Freshdesk folder.',
      '  Type: npm run export -- freshdesk --locale de --folder 123',
    ],
  },
]

describe('a mistake on the command line', () => {
  test.each(mistakes)('"$typed" is explained with what to type', ({ typed, says }) => {
    expect(String(read(typed)).split('\n')).toEqual(says)
  })
})
