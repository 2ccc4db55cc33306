import { copyPlaceLink, copyPlaceReply } from './key-copies.ts'
import type { KeyName } from './key-names.ts'
import { focusNext, focusPrevious, openFocused } from './key-stops.ts'
import type { KeyWords } from './key-words.ts'
import { focusSearch } from './search-field.ts'

/** One key: its words, where it works, what it does. */
export interface Key {
  words: keyof KeyWords['keys']
  /** A page without such an element has nothing for this key. */
  where: string
  act: () => unknown
  /** It may be held down. */
  repeats?: boolean
}

const anAnswer = '[data-answer-id]'

const showList = async () => (await import('./key-list.ts')).showKeyList(keys)

/** Every key of the site. */
export const keys: Readonly<Record<KeyName, Key>> = {
  '/': { words: 'search', where: '#q', act: focusSearch },
  j: { words: 'next', where: 'main', act: focusNext, repeats: true },
  k: { words: 'previous', where: 'main', act: focusPrevious, repeats: true },
  o: { words: 'open', where: 'main li', act: openFocused },
  l: { words: 'link', where: anAnswer, act: copyPlaceLink },
  t: { words: 'reply', where: anAnswer, act: copyPlaceReply },
  '?': { words: 'list', where: '[data-keys]', act: showList },
}

/** Does what a key stands for. */
export async function press(name: KeyName, isRepeated: boolean): Promise<void> {
  const { where, act, repeats = false } = keys[name]
  if ((!isRepeated || repeats) && document.querySelector(where)) await act()
}
