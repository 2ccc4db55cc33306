import { type KeyName, keyNames } from './key-names.ts'
import { areKeysOn, showKeys } from './key-switch.ts'
import { focusSearch } from './search-field.ts'

/** Whether what has the focus takes letters; the path reaches into elements with a shadow root. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
  )
}

// On some keyboards "/" and "?" are typed with AltGr, which some systems report as Ctrl and Alt.
const isModified = (event: KeyboardEvent) =>
  (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')

/** On a keyboard of another script the place tells the key: ت is on that of "j", ظ on that of "/". */
function latinOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length > 1 || key <= '~') return key
  return code === 'Slash' ? (shiftKey ? '?' : '/') : code.replace('Key', '').toLowerCase()
}

/** The key that is meant, by what it types on this keyboard; Shift may be needed for "/" and "?". */
function keyMeant(event: KeyboardEvent): KeyName | undefined {
  const latin = latinOf(event)
  const typed = event.shiftKey ? latin : latin.toLowerCase()
  if (event.defaultPrevented || event.isComposing || isModified(event) || isTyping(event)) return
  if (document.querySelector('dialog[open]') || !areKeysOn()) return
  return keyNames.find((name) => name === typed)
}

// Where it cannot be fetched there are no words to say so with either.
const press = (key: KeyName, isRepeated = false) =>
  import('./keys.ts').then((keys) => keys.press(key, isRepeated)).catch(() => {})

/** One listener for all keys; what they do is fetched when one of them is first pressed. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    const key = keyMeant(event)
    if (!key) return
    event.preventDefault()
    // At once: the next letters are meant for the field.
    if (key === '/') focusSearch()
    else press(key, event.repeat)
  })
  const button = document.querySelector<HTMLElement>('[data-keys]')
  if (button) button.hidden = false
  button?.addEventListener('click', () => press('?'))
  for (const moment of ['pageshow', 'storage']) addEventListener(moment, showKeys)
}
