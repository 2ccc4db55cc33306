import { say } from './say.ts'

/** What goes onto the clipboard; with `html` both flavours, so that the target takes what it can. */
export interface Flavours {
  text: string
  html?: string
}

async function write({ text, html }: Flavours): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text)
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })
  return navigator.clipboard.write([item])
}

/**
 * Copies a text and says so. False where the browser has no clipboard or refuses: then the caller
 * shows the text and `selectIn` gets it ready to be copied by hand.
 */
export async function copyText(flavours: Flavours, done: string): Promise<boolean> {
  try {
    await write(flavours)
  } catch {
    return false
  }
  say(done)
  return true
}

/** Selects all of a field, and says how to copy it by hand. */
export function selectIn(field: HTMLTextAreaElement, how: string): void {
  field.focus()
  field.select()
  say(how, true)
}
