import { breakCharacters } from '../../model/break-words.ts'
import type { Locale } from '../../model/locale.ts'

/** The width of a line in pixels, as the font says. */
export type Measure = (line: string) => number

export interface Box {
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

/** Lines as full as they can be; only a piece that no line can hold is cut. */
export function wrap(pieces: readonly string[], box: Box): string[] {
  const { width, measure } = box
  const lines: string[] = []
  let used = Number.POSITIVE_INFINITY
  for (const whole of pieces) {
    for (const piece of measure(whole.trimEnd()) <= width ? [whole] : cutWord(whole, box)) {
      // Nothing joins or kerns across a place where a line may end, so widths add up.
      if (used + measure(piece.trimEnd()) <= width) {
        lines[lines.length - 1] += piece
        used += measure(piece)
      } else {
        lines.push(piece)
        used = measure(piece)
      }
    }
  }
  return lines.map((line) => line.trim())
}

/** The same number of lines, all about as long. */
export function balance(pieces: readonly string[], box: Box): string[] {
  let best = wrap(pieces, box)
  let narrow = Math.min(box.width, Math.max(box.width / 3, longest(pieces, box)))
  let wide = box.width
  while (wide - narrow > 8) {
    const width = (narrow + wide) / 2
    const lines = wrap(pieces, { ...box, width })
    if (lines.length <= best.length) {
      best = lines
      wide = width
    } else narrow = width
  }
  return best
}

/** The width of the longest piece that a line must hold whole. */
export function longest(pieces: readonly string[], { measure }: Box): number {
  return Math.max(0, ...pieces.map((piece) => measure(piece.trimEnd())))
}

/** At most so many lines; what is left out is said by an ellipsis. */
export function cut(lines: string[], most: number, { locale, width, measure }: Box): string[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = breakCharacters(locale, kept.pop() ?? '')
  while (last.length > 1 && measure(`${last.join('').trim()}…`) > width) last.pop()
  return [...kept, `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`]
}
