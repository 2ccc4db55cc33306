/** A column whose values repeat: each value once, and per row its place in that list. */
export interface PackedColumn {
  values: string[]
  rows: string
}

// The first letter of a place: "0", so that small lists read as digits.
const firstPlace = 48

/** Values in, one entry each and a list of places out. */
export function packColumn(column: readonly string[]): PackedColumn {
  const values = [...new Set(column)]
  const places = column.map((value) => String.fromCharCode(firstPlace + values.indexOf(value)))
  return { values, rows: places.join('') }
}

/** The values of a packed column, row by row. */
export function unpackColumn({ values, rows }: PackedColumn): string[] {
  return rows.split('').map((place) => values[place.charCodeAt(0) - firstPlace] ?? '')
}

/** Lists of one-line texts as one text, which needs no quotation marks: a list per paragraph, a text per line. */
export function packTexts(lists: readonly (readonly string[])[]): string {
  return lists.map((list) => list.map(oneLine).join('\n')).join('\t')
}

/** The lists of texts that were packed. */
export function unpackTexts(packed: string): string[][] {
  return split(packed, '\t').map((list) => split(list, '\n'))
}

/** Rising numbers as the distances between them. */
export function packNumbers(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0))
}

/** The numbers whose distances were packed. */
export function unpackNumbers(distances: readonly number[]): number[] {
  let number = 0
  return distances.map((distance) => {
    number += distance
    return number
  })
}

function oneLine(text: string): string {
  // A blank that holds a line together stays one.
  return text.replace(/[^\S\u00a0]+/g, ' ').trim()
}

function split(packed: string, separator: string): string[] {
  return packed === '' ? [] : packed.split(separator)
}

const beyondAscii = /[\u00A1-\uFFFF]/g
const firstCode = 0xa1

/** Every letter beyond ASCII that a text is written with, sorted. */
export function alphabetOf(text: string): string {
  return [...new Set(text.match(beyondAscii))].sort().join('')
}

/** Letters as their places in the alphabet: two bytes each, and near each other, for Chinese too. */
export function packLetters(text: string, alphabet: string): string {
  const codes = new Map(alphabet.split('').map((letter, i) => [letter, i + firstCode]))
  return text.replace(beyondAscii, (letter) => String.fromCharCode(codes.get(letter) ?? firstCode))
}

/** The text whose letters were packed. */
export function unpackLetters(text: string, alphabet: string): string {
  return text.replace(beyondAscii, (code) => alphabet[code.charCodeAt(0) - firstCode] ?? '')
}
