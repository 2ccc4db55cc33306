import { type FoundCode, findCodes } from '../model/find-codes.ts'
import { findNoise } from './find-noise.ts'
import { plainDigits } from './fold.ts'
import type { NoiseKind } from './noise-kinds.ts'
import { unescapeText } from './unescape.ts'

/** What a pasted text says, apart from what only looks as if it did. */
export interface Paste {
  /** Each code once, in the order of the text; their places are places in `text`. */
  codes: FoundCode[]
  /** The text without noise, its lines kept. */
  text: string
  /** The product's message, or undefined when none can be told from the rest. */
  message: string | undefined
  /** What was ignored, each kind once. */
  ignored: { kind: NoiseKind; count: number }[]
}

/** Longer texts are cut here; a browser must not stand still because someone pasted a log file. */
export const longestPaste = 100_000

const fewestWords = 4
const longestMessage = 300

/** A pasted text in, what it says out; `isKnown` tells whether the site has a page for a code. */
export function readPaste(raw: string, isKnown: (code: string) => boolean): Paste {
  const plain = plainDigits(unescapeText(raw.slice(0, longestPaste)))
  const counts = new Map<NoiseKind, number>()
  const bare = replaceNoise(plain, ({ kind, text }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return text.includes('\n') ? '\n' : ' '
  })
  const text = tidy(bare)
  const codes = distinct(findCodes(text, isKnown))
  const ignored = [...counts].map(([kind, count]) => ({ kind, count }))
  const isPaste = text.includes('\n') || ignored.length > 0
  return { codes, text, message: messageOf(text, codes, isPaste), ignored }
}

/** The text with everything personal replaced by the name of its kind, to copy into a ticket. */
export function redact(raw: string): string {
  return replaceNoise(raw.slice(0, longestPaste), ({ kind, personal, text }) =>
    personal ? `[${kind}]` : text,
  )
}

interface NoiseText {
  kind: NoiseKind
  personal: boolean
  text: string
}

function replaceNoise(text: string, replace: (noise: NoiseText) => string): string {
  const parts: string[] = []
  let at = 0
  for (const { kind, personal, start, end } of findNoise(text)) {
    if (start < at) continue
    parts.push(text.slice(at, start), replace({ kind, personal, text: text.slice(start, end) }))
    at = end
  }
  return parts.join('') + text.slice(at)
}

function tidy(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map((line) =>
    line
      .replace(/<\/?[a-z][^<>]{0,80}>/gi, (tag) => (/event/i.test(tag) ? tag : ' '))
      // A soft hyphen stands within a word.
      .replaceAll('\u00AD', '')
      .replace(/[\s\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, ' ')
      .replace(/(['"“‘([{]) ?(?=['"”’)\]}])/g, '$1')
      .trim(),
  )
  return lines
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^[\p{L} ]{1,30}:$/u.test(line))
    .join('\n')
}

function distinct(codes: readonly FoundCode[]): FoundCode[] {
  const seen = new Set<string>()
  return codes.filter(({ code }) => !seen.has(code) && seen.add(code))
}

// What follows the code on its line; else, in a text of several lines or with noise in it, the longest line.
function messageOf(
  text: string,
  codes: readonly FoundCode[],
  isPaste: boolean,
): string | undefined {
  const [first] = codes
  const after = first ? sentence(text.slice(first.end).split('\n')[0] ?? '') : ''
  if (saysSomething(after)) return after
  if (!isPaste) return undefined
  const lines = text.split('\n').map(sentence).filter(saysSomething)
  return lines.sort((a, b) => b.length - a.length)[0]
}

function sentence(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}"'“「«(]+/u, '')
    .slice(0, longestMessage)
    .trim()
}

function saysSomething(text: string): boolean {
  return (
    text.split(/\s+/).length >= fewestWords ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(text)
  )
}
