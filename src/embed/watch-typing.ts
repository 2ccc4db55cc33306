/** A field whose text is watched. */
export type TextField = HTMLInputElement | HTMLTextAreaElement

/** What happens with a watched field. */
export interface Typing {
  /** The field that is meant; events of every other are left alone. */
  isMeant: (field: TextField) => boolean
  /** It has the focus, so that text may follow. */
  onFocus: (field: TextField) => void
  /** Its text changed; not called while an input method still composes a character. */
  onText: (field: TextField) => void
}

/**
 * Watches a field by the events that rise from it, so the field may appear late or be replaced, as
 * frameworks do. Returns what ends the watch.
 */
export function watchTyping(root: Node, { isMeant, onFocus, onText }: Typing): () => void {
  const ending = new AbortController()
  const on = (type: string, act: (field: TextField) => void) =>
    root.addEventListener(
      type,
      (event) => {
        const field = event.target
        const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
        const isComposing = event instanceof InputEvent && event.isComposing
        if (isText && !isComposing && isMeant(field)) act(field)
      },
      { signal: ending.signal },
    )
  on('focusin', onFocus)
  on('input', onText)
  on('compositionend', onText)
  return () => ending.abort()
}
