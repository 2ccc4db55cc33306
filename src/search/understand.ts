import type { FoundCode } from '../model/find-codes.ts'
import type { NoiseKind } from './noise-kinds.ts'
import type { OpenCompanion } from './open-companion.ts'
import { readPaste } from './paste.ts'
import type { Range } from './read-text.ts'
import { isTelling, type Unit } from './unit.ts'
import { unitsOf } from './units.ts'
import { tokenize } from './words.ts'

/** What was understood of a query, to be shown and to be searched for. */
export interface Understanding {
  /** Codes in the order of the text; `known` when the site has an answer for it. */
  codes: FoundCode[]
  /** The code to say "we have no page for it" about: set when there are codes and none is known. */
  noSuchCode: string | undefined
  /** The product's message, where it can be told from the rest. */
  message: string | undefined
  /** The query on one line without noise: what the address and a report of a missing answer may carry. */
  text: string
  ignored: { kind: NoiseKind; count: number }[]
  /** Words taken for others, `from` as typed; undone by asking again with `asTyped`. */
  corrections: { from: string; to: string }[]
  /** Words that help to find something, as typed, and those that stand nowhere on the site. */
  kept: string[]
  dropped: string[]
  /** How much of what was asked stands somewhere on the site, from 0 to 1. */
  coverage: number
  /** What is looked for in the companion. */
  units: Unit[]
}

/** How a query is to be read. */
export interface Reading {
  /** Take every word as it is typed: no corrections. */
  asTyped?: boolean
}

const longestText = 500

// The box asks on every input event, and the search that follows asks again for the same text.
const latest = new WeakMap<OpenCompanion, { raw: string; asTyped: boolean; is: Understanding }>()

/**
 * Anything that was typed or pasted in, what it asks for out. Never throws, whatever the text. The budget of a
 * keystroke is one frame, 16 ms, for what people type; a paste may cost 250 ms once, however long it is, since
 * `longestPaste` cuts the text, `maxTokens` its words and `maxUnits` what is looked up. The same text costs nothing
 * the second time.
 */
export function understand(
  raw: string,
  open: OpenCompanion,
  { asTyped = false }: Reading = {},
): Understanding {
  const last = latest.get(open)
  if (last?.raw === raw && last.asTyped === asTyped) return last.is
  const is = readQuery(raw, open, asTyped)
  latest.set(open, { raw, asTyped, is })
  return is
}

function readQuery(raw: string, open: OpenCompanion, asTyped: boolean): Understanding {
  const paste = readPaste(raw, (code) => open.codes.has(code))
  const tokens = tokenize(withoutCodes(paste.text, paste.codes), open.locale)
  const { units, corrections } = unitsOf(tokens, open, !asTyped, quotations(paste.text))
  const found = new Set(
    units.filter(({ alternatives }) => alternatives.length > 0).flatMap(placesOf),
  )
  const wordsWhere = (isFound: boolean) => {
    const words = tokens.filter(({ cjk }, i) => !cjk && found.has(i) === isFound)
    return [...new Set(words.map(({ text }) => text))]
  }
  return {
    codes: paste.codes,
    noSuchCode: paste.codes.some(({ known }) => known) ? undefined : paste.codes[0]?.code,
    message: paste.message,
    text: shorten(paste.text, paste.codes),
    ignored: paste.ignored,
    corrections,
    kept: wordsWhere(true),
    dropped: wordsWhere(false),
    coverage: coverageOf(units),
    units,
  }
}

const quotation =
  /"[^"\n]{6,200}"|“[^”\n]{6,200}”|„[^“”\n]{6,200}[“”]|«[^»\n]{6,200}»|「[^」\n]{3,200}」|『[^』\n]{3,200}』|(?<![\p{L}\p{N}])'[^\n"]{6,120}?'(?![\p{L}\p{N}])/gu

function quotations(text: string): Range[] {
  return [...text.matchAll(quotation)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function coverageOf(units: readonly Unit[]): number {
  const telling = units.filter(isTelling)
  const found = telling.filter(({ alternatives }) => alternatives.length > 0)
  return telling.length === 0 ? 0 : found.length / telling.length
}

function placesOf({ first, last }: Unit): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

// "Error code: SSPR_0009" asks for the code; its label stands in front of every code there is.
const label =
  /(?<![\p{L}\p{N}])(?:(?:error|status|fehler)?[ -]?codes?|error|fehler|错误代码|错误码|代码|错误|エラー ?コード|エラー|code d['’]erreur|erreur|código de error|رمز الخطأ|رمز|خطأ)[\s:：=#([-]{1,4}$/iu

function withoutCodes(text: string, codes: readonly FoundCode[]): string {
  let rest = text
  for (const { start, end } of codes) {
    const from = label.exec(rest.slice(Math.max(0, start - 24), start))?.[0].length ?? 0
    rest = rest.slice(0, start - from) + ' '.repeat(from + end - start) + rest.slice(end)
  }
  return rest
}

// A cut text must still lead to the same answer, so its codes come first.
function shorten(text: string, codes: readonly FoundCode[]): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longestText) return line
  const cut = line.slice(0, longestText).replace(/\s\S{0,60}$/u, '')
  const lost = codes.filter(({ end }) => end > cut.length).map(({ code }) => code)
  return [...lost.slice(0, 5), cut].join(' ')
}
