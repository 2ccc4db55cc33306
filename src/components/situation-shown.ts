import { hideChoice } from './situation-hide.ts'
import { printVerdict } from './situation-verdict.ts'

/** Shows what was said: in the strip of an answer, and in the checkbox over results. */
export function showSituation(
  text: string,
  strip: HTMLElement | null,
  box: HTMLInputElement | null,
): void {
  if (strip) printVerdict(strip, text)
  if (box) hideChoice(box)
}
