import type { Locale } from '../../model/locale.ts'
import { breakCharacters, breakWords } from './break-words.ts'

/** The width of a line in pixels, as the font says. */
export type Measure = (line: string) => number

interface Box {
  locale: Locale
  /** In pixels. */
  width: number
  measure: Measure
}

/** Cuts a word that no line can hold; a hyphen says so where the script has one. */
function cutWord(word: string, { locale, width, measure }: Box): string[] {
  const hyphen = /\p{sc=Latn}/u.test(word) ? '-' : ''
  const pieces = ['']
  for (const character of breakCharacters(locale, word)) {
    const last = pieces.at(-1) ?? ''
    if (last === '' || measure(last + character + hyphen) <= width)
      pieces[pieces.length - 1] = last + character
    else pieces.push(character)
  }
  return pieces.map((piece, index) => (index < pieces.length - 1 ? piece + hyphen : piece))
}

/** Lines as full as they can be; only a word that no line can hold is cut. */
export function wrap(text: string, box: Box): string[] {
  const { locale, width, measure } = box
  const fits = (line: string) => measure(line.trim()) <= width
  const pieces = breakWords(locale, text.trim()).flatMap((piece) =>
    fits(piece) ? [piece] : cutWord(piece, box),
  )
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trim())
}

/** The same number of lines, all about as long. */
export function balance(text: string, box: Box): string[] {
  let best = wrap(text, box)
  let narrow = box.width / 3
  let wide = box.width
  while (wide - narrow > 8) {
    const width = (narrow + wide) / 2
    const lines = wrap(text, { ...box, width })
    const whole = longestPiece(text, box) <= width
    if (whole && lines.length <= best.length) {
      best = lines
      wide = width
    } else narrow = width
  }
  return best
}

/** The width of the longest piece that a line must hold whole. */
export function longestPiece(text: string, { locale, measure }: Box): number {
  return Math.max(0, ...breakWords(locale, text).map((piece) => measure(piece.trim())))
}

/** At most so many lines; what is left out is said by an ellipsis. */
export function cut(lines: string[], most: number, { locale, width, measure }: Box): string[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = breakCharacters(locale, kept.pop() ?? '')
  while (last.length > 1 && measure(`${last.join('').trim()}…`) > width) last.pop()
  return [...kept, `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`]
}
