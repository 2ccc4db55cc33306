import './no-system-fonts.ts'
import type { SKRSContext2D } from '@napi-rs/canvas'
import { type ShareCard, shareSize } from '../../model/share.ts'
import { familiesFor } from './fonts.ts'
import type { Block } from './layout.ts'

interface Place {
  /** Distance from the start edge, in pixels. */
  x: number
  /** The line that letters stand on. */
  y: number
  size: number
  weight?: number
  colour?: string
  /** The text ends at `x` instead of beginning there. */
  toEnd?: boolean
}

/** Glyphs grow evenly, so each text is measured once, at this size. */
const measured = 100
/** Of all words of all pictures: most stand in many. */
const widths = new Map<string, number>()

/** Writes from the start edge, which is on the right where the language runs to the left. */
export class Pen {
  readonly #context: SKRSContext2D
  readonly #direction: 'ltr' | 'rtl'
  readonly #families: string
  readonly #locale: string

  /** All words that will be written are in `words`. */
  constructor(context: SKRSContext2D, { locale, direction }: ShareCard, words: string) {
    this.#context = context
    this.#direction = direction
    this.#locale = locale
    this.#families = familiesFor(locale, words)
  }

  #font(size: number, weight: number): void {
    this.#context.font = `${weight} ${size}px ${this.#families}`
    this.#context.direction = this.#direction
  }

  /** The width of a text in pixels, shaped as it will be drawn. */
  measure(text: string, size: number, weight: number): number {
    const key = `${this.#locale} ${weight} ${text}`
    let width = widths.get(key)
    if (width === undefined) {
      this.#font(measured, weight)
      width = this.#context.measureText(text).width
      widths.set(key, width)
    }
    return (width * size) / measured
  }

  /** The left edge of a box that begins at a distance from the start edge. */
  left(distance: number, width = 0): number {
    return this.#direction === 'rtl' ? shareSize.width - distance - width : distance
  }

  write(text: string, { x, y, size, weight = 400, colour = '#000', toEnd = false }: Place): void {
    this.#font(size, weight)
    this.#context.fillStyle = colour
    this.#context.textAlign = (this.#direction === 'rtl') === toEnd ? 'left' : 'right'
    this.#context.fillText(text, this.left(x), y)
  }

  /** A filled box; a rule is a thin one. */
  fill(colour: string, x: number, y: number, width: number, height: number): void {
    this.#context.fillStyle = colour
    this.#context.fillRect(this.left(x, width), y, width, height)
  }

  writeBlock({ lines, size, weight, step, rise }: Block, x: number, top: number, colour: string) {
    lines.forEach((line, index) => {
      this.write(line, { x, y: top + rise + index * step, size, weight, colour })
    })
  }
}
