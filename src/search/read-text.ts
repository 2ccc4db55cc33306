import { type Term, type Thesaurus, termsOf } from './terms.ts'
import { tokenize } from './words.ts'

/** A stretch of a text, from its first character to the one after its last. */
export interface Range {
  start: number
  end: number
}

interface Language {
  locale: string
  language: string
  thesaurus: Thesaurus
}

/** A text read once: its terms, and where its tokens stand. */
export interface ReadText {
  terms: readonly Term[]
  tokens: readonly Range[]
}

/** Reads a text for comparing it with queries. */
export function readText(text: string, { locale, language, thesaurus }: Language): ReadText {
  const tokens = tokenize(text, locale)
  return {
    terms: termsOf(tokens, thesaurus, language),
    tokens: tokens.map(({ start, end }) => ({ start, end })),
  }
}
