import { stem } from './stem.ts'
import { findGroups, readSynonyms, type Synonyms } from './synonyms.ts'
import type { Token } from './words.ts'

/** One thing a text can be found by, and the tokens it stands for. */
export interface Term {
  term: string
  first: number
  last: number
  /** Only these count when two texts are compared by how much they share; the others are second views of the same words. */
  major: boolean
}

/** The two lists of groups: words that mean the same, and everyday words that usually mean it. */
export interface Thesaurus {
  same: Synonyms
  loose: Synonyms
}

/** Words that searchers use for the same thing (`same`), and everyday words for official ones (`loose`). */
export interface WordGroups {
  same: string[][]
  loose: string[][]
}

/** The lists of groups in, the tables that find them in a text out. */
export function readThesaurus({ same, loose }: WordGroups, locale: string): Thesaurus {
  return { same: readSynonyms(same, locale), loose: readSynonyms(loose, locale) }
}

/** Every term of a text: words, pairs of CJK characters, parts of symbols, joined hyphenations, groups of synonyms. */
export function termsOf(tokens: readonly Token[], thesaurus: Thesaurus, language: string): Term[] {
  const terms: Term[] = []
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (token.cjk) terms.push(...characterTerms(tokens, i))
    else terms.push({ term: token.base, first: i, last: i, major: true })
    for (const part of token.parts) terms.push({ term: part, first: i, last: i, major: false })
    if (!token.cjk && next?.glued && !next.cjk) {
      terms.push({ term: joined(token, next, language), first: i, last: i + 1, major: false })
    }
  })
  return [
    ...terms,
    ...groupTerms(tokens, thesaurus.same, '#'),
    ...groupTerms(tokens, thesaurus.loose, '~'),
  ]
}

/** Two neighbouring words as one: `pass-through` and `passthrough` meet here. */
export function joined(token: Token, next: Token, language: string): string {
  return stem(token.text + next.text, language)
}

// 忘了密码, 旧的密码: these little words stand between what belongs together, so pairs reach across them.
const particles = new Set('了的地得着吗呢吧啊呀嘛')

function characterTerms(tokens: readonly Token[], i: number): Term[] {
  const token = tokens[i] as Token
  const single = { term: token.base, first: i, last: i, major: false }
  if (particles.has(token.base)) return [single]
  let last = i + 1
  while (tokens[last]?.glued && particles.has(tokens[last]?.base ?? '')) last++
  const next = tokens[last]
  if (!next?.cjk || !next.glued) return [single]
  return [{ term: token.base + next.base, first: i, last, major: true }, single]
}

function groupTerms(tokens: readonly Token[], synonyms: Synonyms, mark: string): Term[] {
  return findGroups(tokens, synonyms).map(({ group, first, last }) => ({
    term: mark + group,
    first,
    last,
    major: false,
  }))
}
