import { languageIn } from '../model/labels.ts'
import type { Locale } from '../model/locale.ts'
import type { KeyWords } from './key-words.ts'
import { type Choice, formsFor, languageOf } from './ticket-choice.ts'
import { copyText } from './ticket-copy.ts'
import type { PanelData } from './ticket-data.ts'
import { fill } from './ticket-page.ts'
import { textsIn } from './ticket-texts.ts'

/** What copying needs to know of an answer: its number, its languages, what to say. */
export interface TextSource extends Pick<PanelData, 'id' | 'locale' | 'languages'> {
  /** They may be on their way. */
  words: KeyWords | Promise<KeyWords>
}

/** Why the text is shown in another language than the chosen one; empty where it is not. */
export function missing(words: KeyWords, { language }: Choice, shown: Locale): string {
  if (shown === language) return ''
  return fill(words.ticket.missing, {
    language: languageIn(words.locale, language),
    shown: languageIn(words.locale, shown),
  })
}

/** Copies what a choice stands for, and says so. False where that was refused. */
export async function copyChoice(source: TextSource, choice: Choice): Promise<boolean> {
  const locale = languageOf(source, choice)
  const [words, texts] = await Promise.all([source.words, textsIn(source.id, locale)])
  const { text, markdown, html } = formsFor(texts, choice)
  const { copiedReply: reply, copiedNote: note, copiedRequest: request } = words.ticket
  const language = words.languages.find(([tag]) => tag === locale)?.[1] ?? locale
  const done = fill({ reply, note, request }[choice.kind], { language })
  return copyText(
    choice.format === 'html'
      ? { text, html }
      : { text: choice.format === 'text' ? text : markdown },
    `${missing(words, choice, locale)} ${done}`.trim(),
  )
}
