import sheet from '../styles/keys.css?url'
import { areKeysOn, switchKeys } from './key-switch.ts'
import type { KeyWords } from './key-words.ts'
import { loadKeyWords } from './load-key-words.ts'
import { loadSheet } from './load-sheet.ts'

type Words = KeyWords['keys']

let dialog: HTMLDialogElement | undefined

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, ...inside: (Node | string)[]) {
  const element = document.createElement(name)
  element.append(...inside)
  return element
}

/** The keys, each with what it does. */
function listOf(keys: Readonly<Record<string, { words: keyof Words }>>, words: Words): HTMLElement {
  const rows = Object.entries(keys).map(([key, row]) =>
    make('div', make('dt', make('kbd', key)), make('dd', words[row.words])),
  )
  return make('dl', ...rows)
}

function checkbox(words: Words): HTMLElement {
  const input = make('input')
  input.type = 'checkbox'
  input.checked = areKeysOn()
  input.addEventListener('change', () => switchKeys(input.checked))
  return make('label', input, words.use)
}

function build(list: HTMLElement, words: Words): HTMLDialogElement {
  const heading = make('h2', words.title)
  heading.id = 'keys'
  const note = make('p', words.note)
  note.className = 'small quiet'
  const close = make('button', words.close)
  close.type = 'button'
  close.className = 'do'
  const made = make('dialog', heading, list, checkbox(words), note, close)
  made.className = 'keys'
  made.setAttribute('aria-labelledby', heading.id)
  // A press beside it closes it too, where the browser knows how.
  made.setAttribute('closedby', 'any')
  close.addEventListener('click', () => made.close())
  return document.body.appendChild(made)
}

/** Opens the list of keys, with the checkbox that turns them all off. */
export async function showKeyList(
  keys: Readonly<Record<string, { words: keyof Words }>>,
): Promise<void> {
  const [{ keys: words }] = await Promise.all([loadKeyWords(), dialog ?? loadSheet(sheet)])
  dialog ??= build(listOf(keys, words), words)
  const box = dialog.querySelector('input')
  if (box) box.checked = areKeysOn()
  if (!dialog.open) dialog.showModal()
}
