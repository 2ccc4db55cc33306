import { languageIn } from '../model/labels.ts'
import type { Locale } from '../model/locale.ts'
import { type Choice, formsFor, languageFor } from './ticket-choice.ts'
import { copyText } from './ticket-copy.ts'
import type { PanelData } from './ticket-data.ts'
import { fill } from './ticket-page.ts'
import { textsIn } from './ticket-texts.ts'

/** What copying needs to know of an answer: where its texts are, its languages, what to say. */
export interface TextSource extends Pick<PanelData, 'texts' | 'locale'> {
  languages: readonly (readonly [tag: Locale, name: string, ...more: unknown[]])[]
  /** The language of the page, where it is not that of the answer. */
  page?: Locale
  words: Pick<PanelData['words'], 'copiedReply' | 'copiedNote' | 'copiedRequest' | 'missing'>
}

/** The language that the text of a choice really has. */
export function languageOf({ languages, locale }: TextSource, choice: Choice): Locale {
  return languageFor(
    choice,
    languages.map(([tag]) => tag),
    locale,
  )
}

/** Why the text is in another language than the chosen one; empty where it is not. */
export function missing(source: TextSource, choice: Choice): string {
  const locale = languageOf(source, choice)
  if (locale === choice.language) return ''
  const { page = source.locale } = source
  return fill(source.words.missing, {
    language: languageIn(page, choice.language),
    shown: languageIn(page, locale),
  })
}

/** Copies what a choice stands for, and says so. False where that was refused. */
export async function copyChoice(source: TextSource, choice: Choice): Promise<boolean> {
  const { words, texts: pattern, languages } = source
  const locale = languageOf(source, choice)
  const texts = await textsIn(pattern, locale)
  const { text, markdown, html } = formsFor(texts, choice)
  const copied = { reply: words.copiedReply, note: words.copiedNote, request: words.copiedRequest }
  const language = languages.find(([tag]) => tag === locale)?.[1] ?? locale
  const done = fill(copied[choice.kind], { language })
  return copyText(
    choice.format === 'html'
      ? { text, html }
      : { text: choice.format === 'text' ? text : markdown },
    `${missing(source, choice)} ${done}`.trim(),
  )
}
