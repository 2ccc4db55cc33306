import { type Locale, languageTag } from './locale.ts'

const cjk = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303f\\uff00-\\uffef]'
const beginsCjk = new RegExp(`^${cjk}`, 'u')
const endsCjk = new RegExp(`${cjk}$`, 'u')

// After https://www.w3.org/TR/jlreq/#characters_not_starting_a_line and
// https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end.
const neverFirst =
  /^[\p{Pe}\p{Pf}!%,.:;?、。，．：；！？・…—ー々〻％℃～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u
const neverLast = /[\p{Ps}\p{Pi}#$¥£€—]$/u
// Two single characters are most often a word that the dictionary lacks: 写回, 灰显.
// It ends the word before it: 客户端, 管理员.
const suffix = /[端员者性化器率框页处时]/
const single = /^\p{sc=Han}$/u
/** Without the marks that it begins with: “重 is as single as 重. */
const bare = (piece: string) => piece.replace(/^\p{P}+/u, '')
// A particle stays with the word before it: パスワードの, リセットを.
const particle = /^\p{sc=Hira}{1,2}$/u

function mayBreak(before: string, after: string): boolean {
  if (/\s$/.test(before)) return true
  if (/^\s/.test(after)) return false
  // A long compound: Microsoft-Entra-Rolle.
  if (/\p{L}-$/u.test(before) && /^\p{L}/u.test(after)) return true
  if (!endsCjk.test(before) && !beginsCjk.test(after)) return false
  if (single.test(after) && (single.test(bare(before)) || suffix.test(after))) return false
  return !neverLast.test(before) && !neverFirst.test(after) && !particle.test(after)
}

const segmenters = new Map<string, Intl.Segmenter>()

function segments(locale: Locale, granularity: 'word' | 'grapheme', text: string): string[] {
  const key = `${granularity} ${locale}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(languageTag(locale), { granularity })
  segmenters.set(key, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Cuts a text where a line may end; the pieces joined are the text: `["Reset ", "password"]`. */
export function breakWords(locale: Locale, text: string): string[] {
  const pieces: string[] = []
  for (const segment of segments(locale, 'word', text)) {
    const last = pieces.at(-1)
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
  }
  return pieces
}

/** Cuts a text between characters as readers see them, for what no line can hold. */
export function breakCharacters(locale: Locale, text: string): string[] {
  return segments(locale, 'grapheme', text)
}
