import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const compress = promisify(deflate)

type Colour = readonly [red: number, green: number, blue: number]

/** Equal steps from one colour towards another, without the first. */
export function steps(from: Colour, to: Colour, count: number): Colour[] {
  const between = (a: number, b: number, step: number) => Math.round(a + ((b - a) * step) / count)
  return Array.from({ length: count }, (_, index) => [
    between(from[0], to[0], index + 1),
    between(from[1], to[1], index + 1),
    between(from[2], to[2], index + 1),
  ])
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(
    (colour) => (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2,
  )
  return distances.indexOf(Math.min(...distances))
}

/** Two pixels a byte, each line after a filter byte 0 (https://www.w3.org/TR/png-3/#7Scanline). */
function pack(pixels: Uint8Array, width: number, palette: readonly Colour[]): Buffer {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const known = new Map<number, number>()
  const indexOf = (word: number) => {
    const index =
      known.get(word) ?? nearest(palette, [word & 255, (word >> 8) & 255, (word >> 16) & 255])
    known.set(word, index)
    return index
  }
  const [red, green, blue] = palette[0] ?? [255, 255, 255]
  const paper = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0
  const packed = Buffer.alloc((words.length / width) * (width / 2 + 1))
  let at = 0
  for (let index = 0; index < words.length; index += 2) {
    if (index % width === 0) at += 1
    const one = words[index] ?? 0
    const other = words[index + 1] ?? 0
    // Most pixels are paper beside paper: the first colour, which is there already.
    if (one !== paper || other !== paper) packed[at] = (indexOf(one) << 4) | indexOf(other)
    at += 1
  }
  return packed
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/**
 * A PNG of opaque RGBA pixels in at most 16 colours (https://www.w3.org/TR/png-3/); each pixel takes
 * the nearest. The width is even.
 */
export async function toPng(
  pixels: Uint8Array,
  width: number,
  palette: readonly Colour[],
): Promise<Buffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(pixels.length / 4 / width, 4)
  // Four bits for each pixel, colours from a palette.
  head.set([4, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await compress(pack(pixels, width, palette), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
