/** A text typed on another page, handed over in this browser without standing in a request. */
export function takeWaiting(key: string): string {
  try {
    const text = sessionStorage.getItem(key) ?? ''
    sessionStorage.removeItem(key)
    return text
  } catch {
    // Without session storage the text came in the address.
    return ''
  }
}

/** Leaves the words that matched for the answer page, so that it can mark them. */
export function leaveFound(words: readonly string[]): void {
  try {
    sessionStorage.setItem('found', JSON.stringify(words))
  } catch {
    // The answer is shown without marks.
  }
}
