import { type Token, tokenize } from './words.ts'

/** Groups of words that mean the same, ready to be found in a text. */
export interface Synonyms {
  /** Phrases by their first base, longest first. */
  byFirst: Map<string, Phrase[]>
}

interface Phrase {
  bases: string[]
  group: number
}

/** A group found in a text: its number, and the tokens it covers. */
export interface FoundGroup {
  group: number
  first: number
  last: number
}

/** Groups of interchangeable words or phrases in, a table to find them by out. */
export function readSynonyms(groups: readonly (readonly string[])[], locale: string): Synonyms {
  const byFirst = new Map<string, Phrase[]>()
  groups.forEach((words, group) => {
    for (const phrase of words) {
      const bases = basesOf(phrase, locale)
      const [first] = bases
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { bases, group }])
    }
  })
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.bases.length - a.bases.length)
  return { byFirst }
}

/** A group without the phrases that are read as one before them: `signs in` and `sign-in` after `sign in`. */
export function distinctPhrases(group: readonly string[], locale: string): string[] {
  const seen = new Set<string>()
  return group.filter((phrase) => {
    const read = basesOf(phrase, locale).join(' ')
    return !seen.has(read) && seen.add(read)
  })
}

function basesOf(phrase: string, locale: string): string[] {
  return tokenize(phrase, locale).map(({ base }) => base)
}

/** Every group whose words stand in the text; a longer phrase wins over those inside it. */
export function findGroups(tokens: readonly Token[], { byFirst }: Synonyms): FoundGroup[] {
  const found: FoundGroup[] = []
  for (let first = 0; first < tokens.length; first++) {
    const fitting = (byFirst.get(tokens[first]?.base ?? '') ?? []).filter(({ bases }) =>
      standsAt(tokens, first, bases),
    )
    const longest = fitting[0]?.bases.length
    if (longest === undefined) continue
    const last = first + longest - 1
    const groups = fitting.filter(({ bases }) => bases.length === longest).map(({ group }) => group)
    for (const group of new Set(groups)) found.push({ group, first, last })
    first = last
  }
  return found
}

function standsAt(tokens: readonly Token[], first: number, bases: readonly string[]): boolean {
  return bases.every((base, i) => tokens[first + i]?.base === base)
}
