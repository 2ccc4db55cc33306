import { type Locale, languageTag } from './locale.ts'

const spaceless = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+`
const runs = new RegExp(`${spaceless}|(?:(?!${spaceless})\\S)+`, 'gu')
const isSpaceless = new RegExp(spaceless, 'u')
const rims = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The words of a text without what stands round them: `"Groups",` is `Groups`, 密码写回 is 密码 and 写回. */
function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  return (text.match(runs) ?? []).flatMap((run) =>
    isSpaceless.test(run)
      ? Array.from(segmenter.segment(run), ({ segment }) => segment)
      : [run.replaceAll(rims, '')],
  )
}

/**
 * Texts in, each as a line of its words, of which every one stands only where it comes first, without
 * those that `isIdle` names. Pagefind writes down all places of a word, which nobody asks for here:
 * its index of the site shrinks to half, the Chinese one to a third.
 */
export function wordsOnce(
  texts: readonly string[],
  locale: Locale,
  isIdle: (word: string) => boolean,
): string[] {
  const segmenter = new Intl.Segmenter(languageTag(locale), { granularity: 'word' })
  const seen = new Set<string>()
  const isNew = (word: string) => {
    const key = word.toLowerCase()
    if (!key || seen.has(key)) return false
    seen.add(key)
    return !isIdle(key)
  }
  return texts.map((text) => wordsOf(text, segmenter).filter(isNew).join(' '))
}
