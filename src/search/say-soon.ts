/** What the search page shows: its `data-state`. */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'no-such-code' | 'error'
let timer = 0

/**
 * Sets what a live region says; nothing where it says so already. With a delay (in milliseconds) it
 * first falls silent: what is over before the delay is not worth a word. The latest call wins.
 */
export function saySoon(region: HTMLElement, sentence: string, delay: number): void {
  clearTimeout(timer)
  if (delay > 0) {
    region.textContent = ''
    timer = window.setTimeout(() => saySoon(region, sentence, 0), delay)
  } else if (region.textContent !== sentence) region.textContent = sentence
}

/**
 * How long (in milliseconds) to wait before a state is said: loading is often over at once, and what
 * is found while the reader still types would be said anew at every key.
 */
export function pauseFor(root: HTMLElement, status: string): number {
  if (status === 'loading') return 300
  const isTyping =
    document.activeElement?.matches('[data-field]') && root.dataset.settled === 'false'
  return isTyping ? 1000 : 0
}
