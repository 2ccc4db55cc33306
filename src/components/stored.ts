/** Reads what the reader chose earlier; private windows may refuse, and then there is nothing. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a choice on this device. Where that is refused, the choice lasts for the page only. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing depends on it.
  }
}

/** Erases a choice from this device. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // It was never kept.
  }
}
