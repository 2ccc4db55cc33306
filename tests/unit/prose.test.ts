import { describe, expect, test } from 'vitest'
import { proseOf } from '../samples/markdown.ts'

describe('prose', () => {
  test('is HTML, Markdown and plain text of the same words', () => {
    expect(proseOf('Go to **Users** and select `Reset`.')).toEqual({
      html: '<p>Go to <strong>Users</strong> and select <code dir="ltr" translate="no">Reset</code>.</p>',
      markdown: 'Go to **Users** and select `Reset`.',
      text: 'Go to Users and select Reset.',
    })
  })

  test('is nothing in three forms where nothing is written', () => {
    expect(proseOf('')).toEqual({ html: '', markdown: '', text: '' })
  })

  test('keeps words of neighbouring paragraphs, items and cells apart in plain text', () => {
    const { text } = proseOf(
      'One\n\n- two\n- three\n\n| four | five |\n| --- | --- |\n| six | seven |',
    )
    expect(text.split(/\s+/)).toEqual(['One', 'two', 'three', 'four', 'five', 'six', 'seven'])
  })

  test('keeps the words inside code, which readers paste', () => {
    expect(proseOf('```bash\naz ad user update --id 1\n```').text).toBe('az ad user update --id 1')
  })

  test('marks the exact message of a product, which authors emphasise', () => {
    expect(proseOf('It says *Access denied*.').html).toBe(
      '<p>It says <samp>Access denied</samp>.</p>',
    )
  })

  test('writes signs of HTML as characters', () => {
    expect(proseOf('a \\< b & "c"').html).toBe('<p>a &#x3C; b &#x26; "c"</p>')
  })

  test('leaves links in the form of the content, for each locale to resolve', () => {
    expect(proseOf('[x](answer:1006#step-3)').html).toBe(
      '<p><a href="answer:1006#step-3">x</a></p>',
    )
  })
})
