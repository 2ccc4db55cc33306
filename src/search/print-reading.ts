import type { Place } from './print-results.ts'
import { slot } from './print-results.ts'
import type { Understanding } from './understand.ts'

const code = (text: string) => {
  const element = document.createElement('mark')
  element.className = 'code'
  element.dir = 'ltr'
  element.textContent = text
  return element
}

/** What was understood of a pasted text: codes, message, and what was ignored. */
export function printReading(understanding: Understanding, { root, words }: Place): void {
  const { codes, message, ignored } = understanding
  const panel = slot(root, 'reading')
  const rows: [string, (Node | string)[]][] = [
    ['codes', codes.flatMap((found, index) => [index > 0 ? ' ' : '', code(found.code)])],
    ['message-read', message ? [message] : []],
    ['ignored', [ignored.map(({ kind }) => words.noise[kind] ?? kind).join(', ')].filter(Boolean)],
  ]
  for (const [name, content] of rows) {
    const value = slot(panel, name)
    value.replaceChildren(...content)
    const row = value.parentElement
    if (row) row.hidden = content.length === 0
  }
  // A query of plain words is its own reading; a panel that repeats it would be in the way.
  panel.hidden = ignored.length === 0 && codes.length === 0
  slot(root, 'redact').hidden = ignored.length === 0
}

/** What was corrected, with the way back. */
export function printCorrections(
  { corrections, text }: Understanding,
  { root, words }: Place,
  undo: () => void,
): void {
  const line = slot(root, 'corrections')
  line.hidden = corrections.length === 0
  line.replaceChildren()
  if (corrections.length === 0) return
  const shown = document.createElement('strong')
  shown.textContent = corrections.map(({ to }) => to).join(', ')
  const back = document.createElement('button')
  back.type = 'button'
  back.className = 'bare'
  back.textContent = words.asTyped.replace(
    '{words}',
    corrections.map(({ from }) => from).join(', '),
  )
  back.addEventListener('click', undo)
  const [before = '', after = ''] = words.showingFor.split('{words}')
  line.replaceChildren(before, shown, after, ' ', back)
  line.dataset.query = text
}
