/**
 * A text that never stood in a request: behind the `#` of the address, as a browser's own search bar
 * opens this page (opensearch.xml), or typed on another page and handed over in this browser.
 */
export function takeWaiting(key: string): string {
  const behind = new URLSearchParams(location.hash.slice(1)).get('q')
  if (behind) return behind.trim()
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
