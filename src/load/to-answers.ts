import type { Answer, AnswerText } from '../model/answer.ts'
import type { Locale } from '../model/locale.ts'
import type { AnswerFile } from './answer-file.ts'

function toText(file: AnswerFile): AnswerText | undefined {
  const words = file.source ?? file.words
  if (!words) return undefined
  const { title, answer, symptom } = words
  return {
    locale: file.locale,
    title,
    answer,
    symptom,
    parts: file.parts.map(({ line: _, marks: __, ...part }) => part),
    ...(file.words && { translation: file.words.translation }),
  }
}

/** Joins the files of each answer: what is shared from the source, a text per locale. */
export function toAnswers(files: readonly AnswerFile[], source: Locale): Answer[] {
  const bySlug = Map.groupBy(files, ({ slug }) => slug)
  return [...bySlug].flatMap(([slug, own]) => {
    const front = own.find(({ locale }) => locale === source)?.source
    if (!front) return []
    const { title: _, answer: __, symptom: ___, ...shared } = front
    const texts = own.flatMap((file) => toText(file) ?? [])
    return [
      { ...shared, slug, texts: Object.fromEntries(texts.map((text) => [text.locale, text])) },
    ]
  })
}
