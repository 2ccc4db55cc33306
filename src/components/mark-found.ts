function takeWords(): string[] {
  try {
    const words = JSON.parse(sessionStorage.getItem('found') ?? '[]') as string[]
    sessionStorage.removeItem('found')
    return words.filter((word) => word.length > 1)
  } catch {
    return []
  }
}

/**
 * Marks the words that led here from a search. They come through this browser, not through the
 * address, so a shared link stays clean; without highlights in the browser nothing is marked.
 */
export function markFound(): void {
  const main = document.querySelector('main[data-answer-id]')
  const words = main && 'highlights' in CSS ? takeWords() : []
  if (main && words.length > 0)
    void import('./found-marks.ts').then(({ highlight }) => highlight(main, words))
}
