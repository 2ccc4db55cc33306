import { languageTag } from '../model/locale.ts'
import type { Suggestion } from './suggest.ts'

/** A new element with its class, which is also the name of its part, and its text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = part
  element.part.add(part)
  element.textContent = text
  return element
}

/** How links of the list open, and what screen readers hear of it. */
export interface Opening {
  target: string
  newTab: string
  /** Called before a link opens; false keeps it closed. */
  onOpen: (suggestion: Suggestion) => boolean
}

function printLink(suggestion: Suggestion, { target, newTab, onOpen }: Opening): HTMLElement {
  const link = make('a', 'link', suggestion.title)
  link.href = suggestion.link
  link.target = target
  link.rel = 'noopener'
  // The address of the page around it is nobody's business.
  link.referrerPolicy = 'no-referrer'
  if (target === '_blank') {
    const note = document.createElement('span')
    note.className = 'unseen'
    note.textContent = ` ${newTab}`
    link.append(note)
  }
  link.addEventListener('click', (event) => {
    if (!onOpen(suggestion)) event.preventDefault()
  })
  return link
}

/** A suggested answer: its link and its sentence, in the language that they are written in. */
export function printItem(suggestion: Suggestion, opening: Opening): HTMLElement {
  const item = make('li', 'item')
  const sentence = make('p', 'sentence', suggestion.sentence)
  item.append(printLink(suggestion, opening), sentence)
  for (const element of item.children) {
    element.setAttribute('lang', languageTag(suggestion.locale))
    element.setAttribute('dir', 'auto')
  }
  return item
}
