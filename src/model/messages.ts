import type { AnswerText } from './answer.ts'
import { languageTag } from './locale.ts'

const html = ({ parts }: AnswerText): string =>
  parts
    .flatMap(({ before, steps, after }) => [
      before,
      ...steps.flatMap(({ action, detail }) => [action, detail]),
      after,
    ])
    .map((prose) => prose.html)
    .join('\n')

/**
 * Marks the product's messages that a translation left as they are in the source text as being in
 * the source's language (WCAG 3.1.2). A message that was translated is not in the source text.
 */
export function markMessages(
  prose: string,
  text: AnswerText,
  source: AnswerText | undefined,
): string {
  if (!source || source.locale === text.locale || !prose.includes('<samp>')) return prose
  const original = html(source)
  return prose.replace(/<samp>.*?<\/samp>/g, (message) =>
    original.includes(message)
      ? message.replace('<samp>', `<samp lang="${languageTag(source.locale)}" dir="auto">`)
      : message,
  )
}

const plain = (words: string) => words.replace(/&#(?:39|x27);|’/g, "'").trim()

/** Whether Markdown in the source's language has the same message, given as HTML. */
export const keptMessage = (html: string, markdown: string): boolean =>
  plain(markdown).includes(`*${plain(html)}*`)

/**
 * A symptom of a translation in two: the message that it begins with and that the source has word
 * for word, with its language tag, and what follows in the language of the translation.
 */
export function splitSymptom(
  words: string,
  text: AnswerText,
  source: AnswerText | undefined,
): { message: string; lang?: string; rest: string } {
  const isTranslated = source && source.locale !== text.locale
  const message = isTranslated && source.symptom.find((kept) => words.startsWith(kept))
  if (!message) return { message: '', rest: words }
  return { message, lang: languageTag(source.locale), rest: words.slice(message.length) }
}
