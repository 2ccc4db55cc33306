import { loadKeyWords } from './load-key-words.ts'
import { say } from './say.ts'
import { type Choice, firstChoice, formsFor } from './ticket-choice.ts'
import { selectIn } from './ticket-copy.ts'
import { copyChoice, languageOf, type TextSource } from './ticket-source.ts'
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
async function sourceOf(item: HTMLElement, { language }: Choice): Promise<TextSource> {
  const { texts: template, ticket: words, languages, locale: page } = await loadKeyWords()
  const texts = template.replace('{id}', item.dataset.answerId ?? '')
  const locale = item.dataset.locale ?? page
  const isOffered = languages.some(([tag]) => tag === language)
  const isThere = isOffered && (await textsIn(texts, language).catch(() => undefined))
  const own = languages.filter(([tag]) => tag === (isThere ? language : locale))
  return { texts, locale, page, words, languages: own }
}

/** Copies the reply of an answer in a list, in the remembered language and format. */
export async function copyResultReply(item: HTMLElement): Promise<void> {
  const { ticket, locale } = await loadKeyWords()
  const choice = firstChoice(locale)
  try {
    const source = await sourceOf(item, choice)
    if (await copyChoice(source, choice)) return
    const texts = await textsIn(source.texts, languageOf(source, choice))
    showText(item, formsFor(texts, choice).text, ticket.text, ticket.refused)
  } catch {
    say(ticket.failed, true)
  }
}
