import './no-system-fonts.ts'
import { createCanvas } from '@napi-rs/canvas'
import { type ShareCard, shareSize } from '../../model/share.ts'
import { withoutGlyph } from './fonts.ts'
import { fitBlock, shorten } from './layout.ts'
import { Pen } from './pen.ts'
import { steps, toPng } from './png.ts'

// The light theme of src/styles/base.css, and the two sizes of its grid: margin and text edge.
const ink = '#161615'
const quiet = '#5c5b57'
const signal = '#c5330f'
const white = [255, 255, 255] as const
const palette = [white, ...steps(white, [22, 22, 21], 12), ...steps(white, [197, 51, 15], 3)]

const rim = 64
const textEdge = 312
const { width, height } = shareSize
const inner = width - 2 * rim
const footTop = 508

function drawHead(pen: Pen, card: ShareCard): void {
  pen.write(card.site, { x: rim, y: 72, size: 30, weight: 700, colour: ink })
  if (card.topic) {
    const room = inner - pen.measure(card.site, 30, 700) - 40
    const topic = shorten(pen, card, card.topic, { size: 26, weight: 400, width: room })
    pen.write(topic, { x: width - rim, y: 72, size: 26, colour: quiet, toEnd: true })
  }
  pen.fill(ink, rim, 100, inner, 2)
}

function drawWords(pen: Pen, card: ShareCard): void {
  const edge = card.number === undefined ? rim : textEdge
  const room = width - rim - edge
  const top = 146
  const title = fitBlock(pen, card, card.title, {
    sizes: [66, 60, 54, 48, 44],
    weight: 700,
    width: room,
    most: 3,
  })
  pen.writeBlock(title, edge, top, ink)
  if (card.number !== undefined) {
    const [size, number] = [92, String(card.number)]
    pen.write(number, { x: rim - 4, y: top + size * 0.714, size, colour: ink })
  }
  const below = top + title.height + 26
  const text = fitBlock(pen, card, card.text, {
    sizes: [32, 29, 26],
    weight: 400,
    width: room,
    most: 4,
    height: (card.facts.length > 0 ? footTop : height) - 18 - below,
  })
  // A sentence cut short would be no answer.
  if (!text.isCut) pen.writeBlock(text, edge, below, quiet)
}

function drawFacts(pen: Pen, card: ShareCard): void {
  if (card.facts.length === 0) return pen.fill(signal, rim, height - 76, 96, 12)
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

/** Every word that a card shows. */
const wordsOf = ({ site, topic = '', title, text, facts }: ShareCard) =>
  [site, topic, title, text, ...facts.flatMap(({ label, value }) => [label, value])].join(' ')

/** Draws a card; the packing into a PNG goes on beside the next drawing. */
export function drawCard(card: ShareCard): Drawing {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  const pen = new Pen(context, card)
  drawHead(pen, card)
  drawWords(pen, card)
  drawFacts(pen, card)
  return {
    png: toPng(canvas.data(), width, palette),
    missing: withoutGlyph(card.locale, wordsOf(card)),
  }
}
