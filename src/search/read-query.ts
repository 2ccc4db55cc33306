import { codeFamily } from '../model/codes.ts'

/** What a query asks for: words, and a code when the whole query is one. */
export interface Plan {
  words: string
  code?: string
}

const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) =>
    text.replace(/^hr[ =]*(0x)?/i, 'hr ').replace(/[0-9a-f]+$/i, (hex) => hex.toUpperCase()),
]

/** Plans the search for one query. White space of any kind counts as one space. */
export function readQuery(query: string): Plan {
  const words = query.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const code = spellings.map((spell) => spell(words)).find((text) => codeFamily(text))
  return code ? { words, code } : { words }
}
