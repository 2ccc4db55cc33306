import type { KeyWords } from './key-words.ts'
import { loadOnce } from './load-once.ts'

const ofPage = () => document.querySelector<HTMLElement>('[data-keys]')?.dataset.keys ?? ''

/**
 * The words that are said only when asked, in the language of the page: from where the button of the
 * keys says. The text of an answer may be in another language; who speaks of it names the address.
 */
export const loadKeyWords = (address = ofPage()): Promise<KeyWords> => loadOnce(address)
