import { store, stored } from './stored.ts'

/** Where nothing can be stored, the choice lasts for the page. */
let onThisPage: string | undefined

/** Whether keys of one character do anything (WCAG 2.1.4); they do until the reader turns them off. */
export const areKeysOn = (): boolean => (onThisPage ?? stored('keys')) !== 'off'

/** Says on the page which keys lead to what: only while they do. */
export function showKeys(): void {
  for (const [place, key] of [
    ['#q', '/'],
    ['[data-keys]', '?'],
  ] as const) {
    const element = document.querySelector(place)
    if (areKeysOn()) element?.setAttribute('aria-keyshortcuts', key)
    else element?.removeAttribute('aria-keyshortcuts')
  }
}

/** Turns all keys on or off, on this device. */
export function switchKeys(isOn: boolean): void {
  const value = isOn ? 'on' : 'off'
  store('keys', value)
  onThisPage = stored('keys') === value ? undefined : value
  showKeys()
}
