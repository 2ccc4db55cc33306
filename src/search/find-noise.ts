import { noises } from './noise.ts'
import type { NoiseKind } from './noise-kinds.ts'

/** A stretch of noise in a text. */
export interface FoundNoise {
  kind: NoiseKind
  personal: boolean
  start: number
  end: number
}

/**
 * What every noise has: a digit, a sign of an address or a label, or a run as long as a token's start.
 * A search in plain words has none of it, and need not wait until two dozen patterns are compiled.
 */
const mayBeNoise = /[\d@\\:=.-]|\w{13}/iu

/** Finds all noise of a text, in the order of the text; where two kinds overlap, the earlier in the table has it. */
export function findNoise(text: string): FoundNoise[] {
  if (!mayBeNoise.test(text)) return []
  const found: FoundNoise[] = []
  const taken = new Uint8Array(text.length)
  for (const { kind, personal, pattern } of noises) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken[start] || taken[end - 1]) continue
      taken.fill(1, start, end)
      found.push({ kind, personal, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
