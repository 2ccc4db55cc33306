import { addresses } from '../model/addresses.ts'
import { type EscalationField, escalationFields } from '../model/escalation.ts'
import type { EscalationData } from './escalation-data.ts'
import { readCase } from './escalation-paste.ts'
import { textOf } from './escalation-text.ts'
import type { KeyWords } from './key-words.ts'
import { loadKeyWords } from './load-key-words.ts'
import { copyText, selectIn } from './ticket-copy.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** A labelled field that no browser remembers and no spelling service reads. */
function labelled<Name extends 'input' | 'textarea'>(
  form: Element,
  words: string,
  tag: Name,
): HTMLElementTagNameMap[Name] {
  const cell = form.appendChild(document.createElement('div'))
  const label = cell.appendChild(document.createElement('label'))
  const field = document.createElement(tag)
  field.autocomplete = 'off'
  field.spellcheck = false
  field.setAttribute('autocapitalize', 'off')
  label.append(words, field)
  return field
}

function button(words: string, className: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = words
  made.addEventListener('click', press)
  return made
}

function small(words: string): HTMLElement {
  const line = document.createElement('p')
  line.className = 'small'
  line.textContent = words
  return line
}

/** What the part of the answer asks to collect. */
const pointsOf = (details: Element) =>
  [...(details.closest('section')?.querySelectorAll(':scope > .body > ul > li') ?? [])].map(
    // Without what the page only needs to break its lines.
    (item) => item.textContent?.replaceAll('\u00AD', '').replaceAll('\u00A0', ' ').trim() ?? '',
  )

/** A field's words are replaced by a paste only where nobody typed them. */
function takeOver(
  fields: Record<EscalationField, Field>,
  pasted: Map<EscalationField, string>,
  found: Partial<Record<EscalationField, string>>,
): void {
  for (const name of escalationFields) {
    const field = fields[name]
    if (field.value !== '' && field.value !== pasted.get(name)) continue
    field.value = found[name] ?? ''
    pasted.set(name, field.value)
  }
}

function fieldsIn(form: Element, words: KeyWords['escalation']): Record<EscalationField, Field> {
  const made = escalationFields.map((name) => {
    const field = labelled(form, words[name], name === 'tried' ? 'textarea' : 'input')
    if (field instanceof HTMLTextAreaElement) field.rows = 3
    field.dir = name === 'tried' ? 'auto' : 'ltr'
    return [name, field] as const
  })
  return Object.fromEntries(made) as Record<EscalationField, Field>
}

/** Nothing of it is sent or stored: it is no `<form>`, and its fields have no names. */
function makeForm(data: EscalationData, all: KeyWords, points: string[]): HTMLElement {
  const { escalation: words, ticket } = all
  const form = document.createElement('div')
  form.className = 'filling'
  form.append(small(words.private))
  const paste = labelled(form, words.paste, 'textarea')
  paste.rows = 4
  paste.dir = 'auto'
  form.append(small(words.pasteHint))
  const choices = form.appendChild(document.createElement('div'))
  choices.className = 'choices'
  const fields = fieldsIn(choices, words)
  const text = labelled(form, words.text, 'textarea')
  text.readOnly = true
  text.rows = 10
  const pasted = new Map<EscalationField, string>()
  let codes = data.codes
  const update = () => {
    const given = escalationFields.map((name) => [name, fields[name].value] as const)
    text.value = textOf(data, all, { codes, fields: Object.fromEntries(given), points })
  }
  paste.addEventListener('input', () => {
    const found = readCase(paste.value)
    takeOver(fields, pasted, found.fields)
    codes = found.codes.length > 0 ? found.codes : data.codes
  })
  fields.time.closest('div')?.append(
    button(words.now, 'bare now', () => {
      fields.time.value = new Date().toISOString().slice(0, 19).replace('T', ' ').concat('Z')
      update()
    }),
  )
  form.append(
    button(ticket.copy, 'do', async () => {
      if (!(await copyText({ text: text.value }, words.copied))) selectIn(text, ticket.refused)
    }),
  )
  form.addEventListener('input', update)
  update()
  return form
}

/** Makes the form where it is not there yet, in the language of the text. */
export async function showForm(details: Element, data: EscalationData): Promise<void> {
  const words = await loadKeyWords(addresses.keyWords(data.locale))
  if (!details.querySelector('.filling')) details.append(makeForm(data, words, pointsOf(details)))
}
