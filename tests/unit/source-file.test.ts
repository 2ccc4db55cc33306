import { describe, expect, test } from 'vitest'
import { decode } from '../../src/load/source-file.ts'

const problemOf = (bytes: Buffer) => {
  const read = decode('a.mdx', bytes)
  return 'name' in read ? [read.name, read.line, read.wrong] : read
}

describe('a source file', () => {
  test('is text in UTF-8', () => {
    expect(decode('a.mdx', Buffer.from('重置 é 🔑'))).toEqual({ file: 'a.mdx', text: '重置 é 🔑' })
  })

  test.each(['', ' \n\t\n', '\uFEFF'])('that holds only %j is empty', (text) => {
    expect(problemOf(Buffer.from(text))).toEqual(['file-empty', undefined, 'The file is empty.'])
  })

  test.each([
    ['a byte of Latin-1', Buffer.from('one\ncaf\xe9 x', 'latin1'), 2, 'E9 after "caf"'],
    ['a character cut in two', Buffer.from('重置').subarray(0, 5), 1, 'E7 after "重"'],
    ['UTF-16', Buffer.from('\uFEFFtitle', 'utf16le'), 1, 'FF after ""'],
  ])('with %s is not UTF-8, and the place is named', (_, bytes, line, place) => {
    expect(problemOf(bytes)).toEqual([
      'file-not-utf8',
      line,
      `The file is not UTF-8: the byte ${place} belongs to no character.`,
    ])
  })
})
