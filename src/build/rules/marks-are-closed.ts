import { type Problem, problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'
import { writtenWords } from './words.ts'

const pairs: readonly [string, string][] = [
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['（', '）'],
]

const count = (text: string, sign: string) => text.split(sign).length - 1

/**
 * No bold or emphasis is left open (a translator's punctuation inside the stars does that), and
 * quotation marks and full-width brackets stand in pairs in each paragraph's line.
 */
export const marksAreClosed: Rule = (content) => {
  const byLine = Map.groupBy(writtenWords(content), ({ file, line }) => `${file}:${line}`)
  return [...byLine.values()].flatMap((written) => {
    const [first] = written
    if (!first) return []
    const { file, line, locale } = first
    const text = written.map((words) => words.text).join(' ')
    const found: Problem[] = []
    const star = /\*{1,2}[^*\s][^*]{0,30}|[^*]{0,30}\*\*/.exec(text)
    if (star) found.push(problem('marks-open', { file, line }, { found: star[0].trim() }))
    for (const [open, close] of pairs) {
      // German closes with what English opens with.
      if (locale.startsWith('de') && open === '“') continue
      if (count(text, open) !== count(text, close))
        found.push(
          problem('quotes-open', { file, line }, { found: text.slice(0, 60), open, close }),
        )
    }
    return found
  })
}
