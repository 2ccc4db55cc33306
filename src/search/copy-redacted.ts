import { redact } from './paste.ts'

/**
 * Copies a pasted text without what identifies anyone. Gives the sentence to show: `done`, or the
 * text itself where the clipboard is refused.
 */
export async function copyRedacted(pasted: string, done: string): Promise<string> {
  const text = redact(pasted)
  try {
    await navigator.clipboard.writeText(text)
    return done
  } catch {
    return text
  }
}
