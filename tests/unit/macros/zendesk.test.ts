import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { zendesk } from '../../../src/build/macros/zendesk.ts'
import { nasty } from './samples.ts'

// https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/: title and actions
// are mandatory, active and description may be written; an action is a field and a string.
const body = z.strictObject({
  macro: z.strictObject({
    title: z.string().min(1),
    active: z.boolean(),
    description: z.string(),
    actions: z
      .array(
        z.discriminatedUnion('field', [
          z.strictObject({ field: z.literal('comment_value_html'), value: z.string() }),
          z.strictObject({
            field: z.literal('comment_mode_is_public'),
            value: z.enum(['true', 'false']),
          }),
        ]),
      )
      .min(1),
  }),
})

const lines = zendesk.print(nasty, {}).trimEnd().split('\n')
const macros = lines.map((line) => body.parse(JSON.parse(line)).macro)
const html = (index: number) => macros[index]?.actions[0]?.value ?? ''
const shown = (text: string) => textOf(fromHtml(text, { fragment: true }))

describe('the Zendesk file', () => {
  test('is one request body a line, as the API documents it', () => {
    expect(macros.map(({ title, description }) => [title, description])).toEqual(
      nasty.map(({ name, key }) => [name, key]),
    )
  })

  test('shows every reply as it was written', () => {
    expect(macros.map((_, index) => shown(html(index)))).toEqual(
      nasty.map((macro) => shown(macro.html)),
    )
  })

  test('holds nothing that Zendesk would fill in', () => {
    expect(lines.join('')).not.toMatch(/\{[{%]/)
  })

  test('makes a note an internal comment, a reply a public one', () => {
    const isPublic = macros.map(({ actions }) => actions[1]?.value)
    expect(isPublic).toEqual(nasty.map(({ kind }) => String(kind === 'reply')))
  })
})
