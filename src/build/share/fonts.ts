import './no-system-fonts.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { Locale } from '../../model/locale.ts'
import { fontPackages } from './font-packages.ts'
import { covers, type Ranges, readRanges } from './unicode-ranges.ts'

// Fonts stand in the pictures only, never in a page.
const { resolve } = createRequire(import.meta.url)

/** One file of a font that is cut into many, each for some characters. */
interface Slice {
  /** The package: `noto-sans-sc`. */
  name: string
  family: string
  file: string
  ranges: Ranges
}

const packages = new Map<string, Slice[]>()

function slicesOf(name: string): Slice[] {
  const known = packages.get(name)
  if (known) return known
  const list = resolve(`@fontsource-variable/${name}/unicode.json`)
  const ranges = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  const slices = Object.entries(ranges).map(([key, range]) => {
    const family = `${name}-${key.replace(/[[\]]/g, '')}`
    const file = `${dirname(list)}/files/${family}-wght-normal.woff2`
    return { name, family, file, ranges: readRanges(range) }
  })
  packages.set(name, slices)
  return slices
}

const registered = new Set<string>()

function register({ family, file }: Slice): void {
  if (registered.has(family)) return
  if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`${file} is not a font`)
  registered.add(family)
}

/** Spaces, marks on letters and invisible signs need no glyph of their own. */
const isBlank = (character: string) => /[\s\p{M}\p{Cf}]/u.test(character)

const chosen = new Map<string, Slice | undefined>()

function findSlice(locale: Locale, character: string): Slice | undefined {
  const point = character.codePointAt(0) ?? 0
  for (const name of fontPackages(locale)) {
    const slice = slicesOf(name).find(({ ranges }) => covers(ranges, point))
    if (slice) return slice
  }
  return undefined
}

function sliceFor(locale: Locale, character: string): Slice | undefined {
  const key = `${locale} ${character}`
  if (!chosen.has(key)) chosen.set(key, findSlice(locale, character))
  return chosen.get(key)
}

/** The font list for a text, best first, ready for a canvas; only the slices it needs are loaded. */
export function familiesFor(locale: Locale, text: string): string {
  const order = fontPackages(locale)
  const slices = new Set(
    [...new Set(text)].flatMap((character) => sliceFor(locale, character) ?? []),
  )
  for (const slice of slices) register(slice)
  return [...slices]
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map(({ family }) => `"${family}"`)
    .join(', ')
}

const side = 32

function imageOf(character: string, family: string): Buffer {
  const canvas = createCanvas(side, side)
  const context = canvas.getContext('2d')
  context.font = `20px "${family}"`
  context.fillText(character, 4, 24)
  return canvas.data()
}

const drawable = new Map<string, boolean>()

function hasGlyph(character: string, slice: Slice): boolean {
  const key = `${slice.family} ${character}`
  const known = drawable.get(key)
  if (known !== undefined) return known
  register(slice)
  // What no font has is drawn as its empty box.
  const box = imageOf('\u{10ffff}', slice.family)
  const found = !imageOf(character, slice.family).equals(box)
  drawable.set(key, found)
  return found
}

/** The characters of a text that would be drawn as an empty box, each once. */
export function withoutGlyph(locale: Locale, text: string): string[] {
  return [...new Set(text)].filter((character) => {
    if (isBlank(character)) return false
    const slice = sliceFor(locale, character)
    return !slice || !hasGlyph(character, slice)
  })
}
