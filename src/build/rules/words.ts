import type { Content } from '../../load/content.ts'
import type { Mark } from '../../load/marks.ts'
import type { Locale } from '../../model/locale.ts'

/** A stretch of words that we wrote ourselves, and where it stands. */
export interface Written extends Mark {
  file: string
  locale: Locale
}

/**
 * Our own words in answers, topics and pages: text outside code and messages, titles and
 * one-sentence answers. Symptoms are readers' words and are left out.
 */
export function writtenWords({ answers, prose }: Content): Written[] {
  const inAnswers = answers.flatMap(({ file, locale, parts, source, words, lines }) => {
    const front = source ?? words
    const heads = front
      ? [
          { text: front.title, line: lines.title ?? 1 },
          { text: front.answer, line: lines.answer ?? 1 },
        ]
      : []
    return [...heads, ...parts.flatMap(({ marks }) => marks.words)].map((mark) => ({
      ...mark,
      file,
      locale,
    }))
  })
  const inProse = prose.flatMap(({ file, locale, words }) =>
    words.map((mark) => ({ ...mark, file, locale })),
  )
  return [...inAnswers, ...inProse]
}
