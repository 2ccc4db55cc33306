import './no-system-fonts.ts'
import { createCanvas } from '@napi-rs/canvas'
import { type ShareCard, shareSize } from '../../model/share.ts'
import { withoutGlyph } from './fonts.ts'
import { type Block, fitBlock, shorten } from './layout.ts'
import { Pen } from './pen.ts'
import { steps, toPng } from './png.ts'

// The light theme of src/styles/base.css, and the two sizes of its grid: margin and text edge.
const ink = '#161615'
const quiet = '#5c5b57'
const signal = '#c5330f'
const white = [255, 255, 255] as const
const palette = [white, ...steps(white, [22, 22, 21], 8), ...steps(white, [197, 51, 15], 2)]

const rim = 64
const textEdge = 312
const { width, height } = shareSize
const inner = width - 2 * rim
const wordsTop = 152
const gap = 18
const footTop = 512

function drawHead(pen: Pen, card: ShareCard): void {
  pen.fill(signal, rim, 46, 36, 36)
  pen.write('1', { x: rim + 9, y: 75, size: 31, weight: 700, colour: '#fff' })
  const name = rim + 36 + 16
  pen.write(card.site, { x: name, y: 75, size: 30, weight: 700, colour: ink })
  if (card.topic) {
    const room = width - rim - name - pen.measure(card.site, 30, 700) - 40
    const topic = shorten(pen, card, card.topic, { size: 26, weight: 400, width: room })
    pen.write(topic, { x: width - rim, y: 75, size: 26, colour: quiet, toEnd: true })
  }
  pen.fill(ink, rim, 106, inner, 2)
}

/** The title in the largest size that leaves room for the sentence below it. */
function fitWords(pen: Pen, card: ShareCard, room: number): { title: Block; text?: Block } {
  const isAnswer = card.number !== undefined
  const titles = isAnswer ? [66, 60, 54, 48, 44, 38] : [96, 84, 72, 60]
  const options = titles.map((_, index): { title: Block; text?: Block } => {
    const wish = { sizes: titles.slice(index), weight: 700, width: room, most: 3 }
    const title = fitBlock(pen, card, card.title, wish)
    const sizes = isAnswer ? [32, 29, 26] : [42, 36]
    const left = footTop - wordsTop - title.height - gap - 20
    const below = { sizes, weight: 400, width: room, most: 4, height: left }
    const text = fitBlock(pen, card, card.text, below)
    return text.isCut || left < text.height ? { title } : { title, text }
  })
  const chosen = options.find(({ title, text }) => text && !title.isCut) ?? options[0]
  if (!chosen) throw new Error('A title needs a size')
  return chosen
}

function drawWords(pen: Pen, card: ShareCard): void {
  const edge = card.number === undefined ? rim : textEdge
  const { title, text } = fitWords(pen, card, width - rim - edge)
  pen.writeBlock(title, edge, wordsTop, ink)
  // A sentence cut short would be no answer.
  if (text) pen.writeBlock(text, edge, wordsTop + title.height + gap, quiet)
  if (card.number === undefined) return
  const size = 92
  // Its top is level with the top of the title.
  const y = wordsTop + size * 0.714
  pen.write(String(card.number), { x: rim - 4, y, size, colour: ink })
}

function drawFacts(pen: Pen, card: ShareCard): void {
  pen.fill(ink, rim, footTop, inner, 4)
  const column = inner / card.facts.length
  card.facts.forEach(({ label, value }, index) => {
    const x = rim + index * column
    const style = { size: 28, weight: 700, width: column - 32 }
    pen.write(label, { x, y: footTop + 44, size: 22, colour: quiet })
    const y = footTop + 84
    pen.write(shorten(pen, card, value, style), { x, y, size: 28, weight: 700, colour: ink })
  })
}

/** A drawn picture, and the characters for which no font of the project has a glyph. */
export interface Drawing {
  png: Promise<Buffer>
  missing: string[]
}

/** One for all: each picture is read from it before the next is drawn. */
const canvas = createCanvas(width, height)
const context = canvas.getContext('2d')

/** Every word that a card shows. */
const wordsOf = ({ site, number, topic = '', title, text, facts }: ShareCard) =>
  [site, String(number ?? ''), topic, title, text, ...facts.flatMap(Object.values), '…'].join(' ')

/** Draws a card; the packing into a PNG goes on beside the next drawing. */
export function drawCard(card: ShareCard): Drawing {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  const pen = new Pen(context, card, wordsOf(card))
  drawHead(pen, card)
  drawWords(pen, card)
  drawFacts(pen, card)
  return {
    png: toPng(canvas.data(), width, palette),
    missing: withoutGlyph(card.locale, wordsOf(card)),
  }
}
