import { fold } from './fold.ts'
import { stem } from './stem.ts'

/** The smallest piece of a text that search looks at: a word, or one character of Chinese or Japanese. */
export interface Token {
  /** Folded; the same however it was written. */
  text: string
  /** What is compared: the stem of a word, the character itself. */
  base: string
  start: number
  end: number
  cjk: boolean
  /** Stands right after the token before it: `pass-through`, `InvalidUserName`, 写回. */
  glued: boolean
  /** The words inside a symbol: `InvalidUserName` has three. */
  parts: string[]
}

const maxTokens = 4000
const cjkCharacter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]`
const half = String.raw`[\uFF66-\uFF9D][\uFF9E\uFF9F]?\uFF70?`
const word = String.raw`(?:(?!${cjkCharacter}|[\uFF66-\uFF9F])[\p{L}\p{N}\p{M}])+(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))?`
const pieces = new RegExp(`${half}|${cjkCharacter}ー?|${word}`, 'giu')
const possessive = /['’]s$/iu

const cjkStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\uFF66-\uFF9D]/u
// Whose phone was lost makes no difference: "her own phone" and "my own phone" are one phrase.
const owners = new Set(['my', 'your', 'his', 'her', 'our', 'their'])

/** The words and characters of a text in reading order, with their places in the text as given. */
export function tokenize(text: string, locale: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pieces)) {
    const start = match.index
    const [piece] = match
    const word = readWord(piece, locale)
    if (!word.text) continue
    const previous = tokens.at(-1)
    const glued =
      previous !== undefined && isGlued(text.slice(previous.end, start), word.cjk && previous.cjk)
    tokens.push({ ...word, start, end: start + piece.length, glued })
    if (tokens.length >= maxTokens) break
  }
  return tokens
}

function isGlued(between: string, cjk: boolean): boolean {
  return cjk ? between === '' || /^\s$/.test(between) : /^[-_‑/]$/.test(between)
}

type Word = Omit<Token, 'start' | 'end' | 'glued'>

// Texts repeat their words; most of the time that opening a companion takes would go into reading them again.
const remembered = new Map<string, Word>()
const mostRemembered = 20_000

function readWord(piece: string, locale: string): Word {
  const key = `${locale} ${piece}`
  const known = remembered.get(key)
  if (known) return known
  const language = locale.split('-')[0] ?? locale
  const cjk = cjkStart.test(piece)
  const text = fold(piece.replace(possessive, ''), locale).replace(/'/g, '')
  const base = cjk ? text : owners.has(text) ? 'their' : stem(text, language)
  const parts = cjk ? [] : symbolParts(piece).map((part) => stem(part, language))
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, { text, base, cjk, parts })
  return { text, base, cjk, parts }
}

function symbolParts(written: string): string[] {
  const parts = written.match(/\p{Lu}+(?![\p{Ll}])|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? []
  return parts.length > 1 ? parts.map((part) => part.toLowerCase()) : []
}
