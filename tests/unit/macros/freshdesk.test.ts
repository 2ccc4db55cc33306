import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { freshdesk } from '../../../src/build/macros/freshdesk.ts'
import { nasty } from './samples.ts'

// https://developers.freshdesk.com/api/#canned-responses: 0 is for all agents and needs a folder,
// 1 is personal and needs none.
const words = { title: z.string().min(1), content_html: z.string() }
const request = z.strictObject({
  canned_responses: z
    .array(
      z.discriminatedUnion('visibility', [
        z.strictObject({ ...words, visibility: z.literal(0), folder_id: z.int() }),
        z.strictObject({ ...words, visibility: z.literal(1) }),
      ]),
    )
    .min(1),
})

const read = (folder?: number) =>
  request.parse(JSON.parse(freshdesk.print(nasty, { folder }))).canned_responses
const shown = (text: string) => textOf(fromHtml(text, { fragment: true }))

describe('the Freshdesk file', () => {
  test('is the one request for several responses, as the API documents it', () => {
    expect(read().map(({ title, content_html }) => [title, shown(content_html)])).toEqual(
      nasty.map(({ name, html }) => [name, shown(html)]),
    )
  })

  test('is personal without a folder, for all agents with one', () => {
    expect(read().every(({ visibility }) => visibility === 1)).toBe(true)
    expect(read(42).map((row) => 'folder_id' in row && row.folder_id)).toEqual(nasty.map(() => 42))
  })

  test('holds nothing that Freshdesk would fill in', () => {
    expect(freshdesk.print(nasty, {})).not.toMatch(/\{[{%]/)
  })
})
