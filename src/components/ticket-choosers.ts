import { type Locale, languageTag } from '../model/locale.ts'
import type { KeyWords } from './key-words.ts'
import { type Choice, formats, kinds } from './ticket-choice.ts'
import type { PanelData } from './ticket-data.ts'
import { chooser, type Option, placeOptions } from './ticket-fields.ts'

/** The fields that a text is chosen with. */
export interface Choosers {
  element: HTMLElement
  /** Shows a choice; `locale` is the language that the text really has. */
  show: (choice: Choice, locale: Locale) => void
}

/** Makes the fields; `choose` hears of each change. */
export function choosersFor(
  { ticket: words, languages }: KeyWords,
  { languages: tags, needsRole }: PanelData,
  choose: (chosen: Partial<Choice>) => void,
): Choosers {
  const named = <Name extends keyof typeof words>(names: readonly Name[]): Option[] =>
    names.map((value) => ({ value, words: words[value] }))
  const offered = languages
    .filter(([tag]) => tags.includes(tag))
    .map(([tag, name]) => ({ value: tag, words: name, lang: languageTag(tag) }))
  const language = chooser('ticket-language', words.language, offered, (tag) =>
    choose({ language: tag }),
  )
  const kind = chooser(
    'ticket-kind',
    words.kind,
    named(kinds.filter((name) => needsRole || name !== 'request')),
    (value) => choose({ kind: value as Choice['kind'] }),
  )
  const places = [{ value: '', words: words.whole }, ...placeOptions()]
  const place = chooser('ticket-what', words.what, places, (value) => choose({ place: value }))
  const format = chooser('ticket-format', words.format, named(formats), (value) =>
    choose({ format: value as Choice['format'] }),
  )
  const element = document.createElement('div')
  element.className = 'choices'
  element.append(...[language, kind, place, format].map((field) => field.element))
  return {
    element,
    show(choice, locale) {
      language.select.value = locale
      kind.select.value = choice.kind
      place.select.value = choice.place
      place.select.disabled = choice.kind !== 'reply'
      format.select.value = choice.format
    },
  }
}
