import type { KeyWords } from './key-words.ts'

let loaded: Promise<KeyWords> | undefined

async function load(address: string): Promise<KeyWords> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** The words of the keys in the language of the page, fetched once from where its button says. */
export function loadKeyWords(): Promise<KeyWords> {
  const address = document.querySelector<HTMLElement>('[data-keys]')?.dataset.keys ?? ''
  loaded ??= load(address)
  loaded.catch(() => {
    loaded = undefined
  })
  return loaded
}
