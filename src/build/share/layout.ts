import { breakWords } from '../../model/break-words.ts'
import type { Locale } from '../../model/locale.ts'
import { balance, cut, longest, wrap } from './wrap.ts'

/** Lines of one size, ready to be drawn. All lengths in pixels. */
export interface Block {
  lines: string[]
  size: number
  weight: number
  /** From one line to the next. */
  step: number
  /** From the top of the block to the line that its first letters stand on. */
  rise: number
  height: number
  /** Words were left out. */
  isCut: boolean
}

/** What tells how wide words are. */
export interface Ruler {
  measure: (text: string, size: number, weight: number) => number
}

interface Wish {
  /** Largest first; the first in which everything fits is taken. */
  sizes: readonly number[]
  weight: number
  width: number
  /** At most so many lines. */
  most: number
  height?: number
}

/** Scripts that need more room between lines and stand higher than Latin capitals, in parts of the size. */
const square = { lead: 1.34, rise: 0.86 }
const proportions: Record<string, { lead: number; rise: number }> = {
  Hans: square,
  Jpan: square,
  Arab: { lead: 1.45, rise: 0.86 },
}
const latin = { lead: 1.18, rise: 0.714 }
/** How far letters reach below their line. */
const descent = 0.24

function proportionsOf(locale: Locale, size: number) {
  const { script = '' } = new Intl.Locale(locale).maximize()
  const { lead, rise } = proportions[script] ?? latin
  // Small lines need more room than large ones.
  return {
    step: Math.round(size * (size < 40 ? lead + 0.14 : lead)),
    rise: Math.round(size * rise),
  }
}

interface Words {
  locale: Locale
}

/** Fits a text into a box in the largest size that holds it whole, with no word cut where that can be. */
export function fitBlock(ruler: Ruler, { locale }: Words, text: string, wish: Wish): Block {
  const { sizes, weight, width, most, height = Number.POSITIVE_INFINITY } = wish
  const pieces = breakWords(locale, text.trim())
  const tries = sizes.map((size) => {
    const box = { locale, width, measure: (line: string) => ruler.measure(line, size, weight) }
    const { step, rise } = proportionsOf(locale, size)
    const room = Math.max(1, Math.min(most, Math.floor((height - rise) / step) + 1))
    return { box, size, step, rise, room, fits: wrap(pieces, box).length <= room }
  })
  const whole = tries.find(({ box, fits }) => fits && longest(pieces, box) <= width)
  const chosen = whole ?? tries.find(({ fits }) => fits) ?? tries.at(-1)
  if (!chosen) throw new Error('A block of text needs a size')
  const { box, size, step, rise, room, fits } = chosen
  const lines = fits ? balance(pieces, box) : cut(wrap(pieces, box), room, box)
  const tall = rise + (lines.length - 1) * step + descent * size
  return { lines, size, weight, step, rise, height: tall, isCut: !fits }
}

/** One line, cut short where it is too wide. */
export function shorten(
  ruler: Ruler,
  { locale }: Words,
  text: string,
  { size, weight, width }: { size: number; weight: number; width: number },
): string {
  const measure = (line: string) => ruler.measure(line, size, weight)
  if (measure(text) <= width) return text
  return cut([text, ''], 1, { locale, width, measure })[0] ?? text
}
