/** What a fingerprint looks like. */
export const fingerprintGrammar = /^[0-9a-f]{8}$/

/**
 * A short hash of one source part (8 hex digits). White space at the ends and at line ends
 * does not count, so re-wrapping a file's end leaves translations fresh.
 * 64-bit FNV-1a folded to 32 bits: good enough to notice an edit, and the same in any runtime.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text.replace(/[ \t]+$/gm, '').trim())) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return Number((hash >> 32n) ^ (hash & 0xffffffffn))
    .toString(16)
    .padStart(8, '0')
}
