import { refusedIn } from '../../model/glossary.ts'
import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'
import { writtenWords } from './words.ts'

const letters = '[\\p{L}\\p{N}]'

/** Words of scripts with spaces are matched whole: "lame" is not "réclame". */
function pattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const isSpaced = /^[\p{Script=Latin}\p{Script=Arabic}]/u.test(word)
  return new RegExp(isSpaced ? `(?<!${letters})${escaped}(?!${letters})` : escaped, 'iu')
}

/** No text of ours has a word that the glossary refuses in its language. */
export const termsAreTheGlossarys: Rule = (content) => {
  const { glossary, site } = content.settings
  const refused = new Map(
    site.locales.map(({ tag }) => [
      tag,
      refusedIn(glossary, tag).map((row) => ({ ...row, is: pattern(row.word) })),
    ]),
  )
  return writtenWords(content).flatMap(({ file, line, text, locale }) => {
    const row = refused.get(locale)?.find(({ is }) => is.test(text))
    return row ? [problem('term-refused', { file, line }, row)] : []
  })
}
