import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../../src/build/macros/csv.ts'
import { nasty } from './samples.ts'

/** A parser of RFC 4180 that takes nothing on trust: a quote where none may stand is an error. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let at = 0
  const cell = (): string => {
    if (text[at] !== '"') throw new Error(`No quote at ${at}`)
    let value = ''
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') value += text[at]
      else if (text[at + 1] === '"') {
        value += '"'
        at += 1
      } else {
        at += 1
        return value
      }
    }
    throw new Error('A cell has no end')
  }
  while (at < text.length) {
    const row = [cell()]
    while (text[at] === ',') {
      at += 1
      row.push(cell())
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`No line end at ${at}`)
    at += 2
    rows.push(row)
  }
  return rows
}

const print = (macros = nasty) => csv.print(macros, {})
const inert = (cell: string) => (/^[=+\-@\t\r\0]/.test(cell) ? `'${cell}` : cell)

describe('the table of replies', () => {
  test('begins with the mark that tells spreadsheets its encoding', () => {
    expect(print().codePointAt(0)).toBe(0xfeff)
  })

  test('gives back every cell: quotes, lines, Chinese, Arabic', () => {
    const [head, ...rows] = parse(print().slice(1))
    expect(head).toEqual(['key', 'id', 'locale', 'kind', 'name', 'text', 'html', 'link'])
    expect(rows).toEqual(
      nasty.map(({ key, id, locale, kind, name, text, html, link }) =>
        [key, String(id), locale, kind, name, text, html, link].map(inert),
      ),
    )
  })

  test('has no cell that a spreadsheet would run', () => {
    const cells = parse(print().slice(1)).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r\0]/.test(cell))).toEqual([])
    expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(5)
  })

  test('gives back any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'",;=+-@\'\t\r\n 中ع𠮷a') }), (text) => {
        const [sample] = nasty
        const macros = sample ? [{ ...sample, text }] : []
        expect(parse(print(macros).slice(1))[1]?.[5]).toBe(inert(text))
      }),
    )
  })
})
