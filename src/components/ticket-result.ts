import type { KeyWords } from './key-words.ts'
import { loadKeyWords } from './load-key-words.ts'
import { say } from './say.ts'
import { type Choice, firstChoice, formsFor, languageOf } from './ticket-choice.ts'
import { selectIn } from './ticket-copy.ts'
import { copyChoice, type TextSource } from './ticket-source.ts'
import { textsIn } from './ticket-texts.ts'

/** Puts a text below a result, selected, for a browser that refuses to copy. */
function showText(item: HTMLElement, text: string, label: string, how: string): void {
  const box = document.createElement('div')
  box.className = 'filling'
  const field = box.appendChild(document.createElement('textarea'))
  field.readOnly = true
  field.rows = 6
  field.value = text
  field.ariaLabel = label
  item.querySelector('.filling')?.remove()
  item.append(box)
  selectIn(field, how)
}

/**
 * What the texts of a result are copied from. A list does not say which languages an answer has: the
 * chosen one is tried, and where it is missing, that of the result is taken.
 */
async function sourceOf(
  item: HTMLElement,
  words: KeyWords,
  { language }: Choice,
): Promise<TextSource> {
  const id = Number(item.dataset.answerId)
  const locale = item.dataset.locale ?? words.locale
  const isOffered = words.languages.some(([tag]) => tag === language)
  const isThere = isOffered && (await textsIn(id, language).catch(() => undefined))
  return { id, locale, words, languages: isThere ? [language] : [] }
}

/** Copies the reply of an answer in a list, in the remembered language and format. */
export async function copyResultReply(item: HTMLElement): Promise<void> {
  const words = await loadKeyWords()
  const { ticket } = words
  const choice = firstChoice(words.locale)
  try {
    const source = await sourceOf(item, words, choice)
    if (await copyChoice(source, choice)) return
    const texts = await textsIn(source.id, languageOf(source, choice))
    showText(item, formsFor(texts, choice).text, ticket.preview, ticket.refused)
  } catch {
    say(ticket.failed, true)
  }
}
