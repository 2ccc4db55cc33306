import { type CodeSpelling, countsSomethingElse } from './code-spellings.ts'
import { type CodeFamily, codeFamilies } from './codes.ts'

/** A code in a text: its canonical form, how it was written there, and where. */
export interface FoundCode {
  code: string
  known: boolean
  spelling: string
  start: number
  end: number
}

const maxCodes = 200
const listed =
  /\s{0,2}(?:,|\/|;|、|&|\b(?:or|and|to|und|oder|bis|o|y|a|ou|et|à)\b|或|和|至|到|と|أو|و)\s{0,2}(?:AADSTS|SSPR_)?(\d{3,9})(?![\p{L}\p{N}]|[.:-]\p{N})/iuy

// Every code has a digit, or `hr` before letters that are one.
const mayBeCode = /\d|\bhr/i

/** Finds the codes of a text in every spelling, in the order of the text. */
export function findCodes(text: string, isKnown: (code: string) => boolean): FoundCode[] {
  if (!mayBeCode.test(text)) return []
  const found: FoundCode[] = []
  for (const trust of ['named', 'known', 'context'] as const) {
    for (const family of codeFamilies) {
      for (const spelling of family.spellings) {
        if (spelling.trust === trust) collect(text, family, spelling, isKnown, found)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The codes that a title names, with lists and ranges such as `AADSTS53000 to 53003` filled in from `codes`. */
export function codesNamed(title: string, codes: readonly string[]): string[] {
  const known = new Set(codes)
  const found = findCodes(title, (code) => known.has(code)).map(({ code }) => code)
  const range = /(\d{3,9})\s{0,2}(?:to|-|–)\s{0,2}(\d{3,9})/.exec(title)
  const between = range
    ? codes.filter((code) => isBetween(code, Number(range[1]), Number(range[2])))
    : []
  return codes.filter((code) => found.includes(code) || between.includes(code))
}

/** Joining words between codes, at their longest: ` oder `, ` bis `. */
const joining = 12

/** A first word that a product writes like this: `client_secret`, `pwdLastSet`. Not `l’ID`, a name after an article. */
const nameFirst = /^(?!\p{L}{1,2}['’])\S*(?:[_\p{N}]|(?<=\S)\p{Lu})/u

/**
 * What a title says after the codes that it begins with (`AADSTS50055 or 50144: the password …`), as a
 * sentence of its own. In a list of codes they would repeat the code of the line, or contradict it. A
 * title that begins with words, or is nothing but its codes, stays whole.
 */
export function wordsAfterCodes(title: string): string {
  const [, codes = '', words] = /^([^:：]*?)\s*[:：]\s*(\S.*)$/s.exec(title) ?? []
  const found = findCodes(codes, () => true)
  if (!words || found[0]?.start !== 0) return title
  const named = found.reduce((length, { start, end }) => length + end - start, 0)
  if (codes.length - named > joining) return title
  if (nameFirst.test(words)) return words
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

function isBetween(code: string, from: number, to: number): boolean {
  const number = Number(/\d+$/.exec(code)?.[0])
  return number >= from && number <= to
}

function collect(
  text: string,
  family: CodeFamily,
  spelling: CodeSpelling,
  isKnown: (code: string) => boolean,
  found: FoundCode[],
): void {
  for (const match of text.matchAll(spelling.pattern)) {
    if (found.length >= maxCodes) return
    const code = spelling.read(match[1] ?? '')
    if (code === undefined || !family.canonical.test(code)) continue
    const known = isKnown(code)
    if (
      spelling.trust === 'known' &&
      (!known || countsSomethingElse(text.slice(Math.max(0, match.index - 16), match.index)))
    )
      continue
    const end = match.index + match[0].length
    if (overlaps(found, match.index, end)) continue
    found.push({ code, known, spelling: match[0].trim(), start: match.index, end })
    collectListed(text, end, spelling, isKnown, found)
  }
}

/** Reads on after a code: `AADSTS50055 or 50144`, `Event 6800, 31016`; only known ones, so that other numbers stay numbers. */
function collectListed(
  text: string,
  from: number,
  spelling: CodeSpelling,
  isKnown: (code: string) => boolean,
  found: FoundCode[],
): void {
  listed.lastIndex = from
  for (let match = listed.exec(text); match; match = listed.exec(text)) {
    const code = spelling.read(match[1] ?? '')
    const end = listed.lastIndex
    if (code === undefined || !isKnown(code) || overlaps(found, match.index, end)) return
    found.push({
      code,
      known: true,
      spelling: match[1] ?? '',
      start: end - (match[1] ?? '').length,
      end,
    })
    if (found.length >= maxCodes) return
    listed.lastIndex = end
  }
}

function overlaps(found: readonly FoundCode[], start: number, end: number): boolean {
  return found.some((other) => start < other.end && end > other.start)
}
