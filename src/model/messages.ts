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
      ? message.replace('<samp>', `<samp lang="${languageTag(source.locale)}">`)
      : message,
  )
}

/** The language tag of a symptom that a translation left as it is in the source; undefined for others. */
export function languageOfSymptom(
  words: string,
  text: AnswerText,
  source: AnswerText | undefined,
): string | undefined {
  const isKept = source && source.locale !== text.locale && source.symptom.includes(words)
  return isKept ? languageTag(source.locale) : undefined
}
