import { codePlaces } from './code-places.ts'
import { answersOf, type Companion, type CompanionAnswer, groupsOf } from './companion.ts'
import { type Collected, collect, type Posting, postingsOf } from './postings.ts'
import type { ReadText } from './read-text.ts'
import { isStopWord } from './stop-words.ts'
import { readThesaurus, type Thesaurus, termsOf, type WordGroups } from './terms.ts'
import { weights } from './weights.ts'
import { type Token, tokenize } from './words.ts'

/** A text that is compared with the query as a whole: a title or a symptom. */
export interface Line {
  answer: number
  /** 0 is the title, 1 and up the symptoms. */
  place: number
  text: string
  /** The rarity of its words together. */
  mass: number
  /** Its words, kept from the first time that they were needed. */
  read?: ReadText
}

/** A word of the site, what is compared of it, and in how many texts it stands. */
export interface KnownWord {
  text: string
  base: string
  count: number
}

/** A companion made ready for searching. */
export interface OpenCompanion {
  locale: string
  language: string
  answers: CompanionAnswer[]
  lines: Line[]
  /** The lines of each answer. */
  linesOf: number[][]
  /** How many words each answer has, 1 being the average. */
  sizes: number[]
  postings: Map<string, Posting>
  /** Every word that a typo can be corrected to. */
  words: KnownWord[]
  thesaurus: Thesaurus
  /** A canonical code to the places of its answers, in their order. */
  codes: Map<string, number[]>
}

interface Reader {
  locale: string
  language: string
  thesaurus: Thesaurus
  terms: Map<string, Collected>
  words: Map<string, KnownWord>
  lines: Line[]
  /** The terms that make up what each line says. */
  majors: string[][]
}

/** A fetched companion in, its index out; done once per locale and visit. */
export function openCompanion(companion: Companion): OpenCompanion {
  const opening = openInSteps(companion)
  for (;;) {
    const { done, value } = opening.next()
    if (done) return value
  }
}

/** As `openCompanion`, a small step at a time, so that whoever waits may do something in between. */
export function* openInSteps(companion: Companion): Generator<undefined, OpenCompanion> {
  const { locale } = companion
  const language = locale.split('-')[0] ?? locale
  const groups = groupsOf(companion)
  yield
  const thesaurus = readThesaurus(groups, locale)
  yield
  const answers = answersOf(companion)
  const own = { locale, language, thesaurus }
  const reader: Reader = { ...own, terms: new Map(), words: new Map(), lines: [], majors: [] }
  for (const [place, answer] of answers.entries()) {
    yield
    readAnswer(reader, answer, place)
  }
  yield
  readGroups(reader, groups)
  yield
  const postings = postingsOf(reader.terms, answers.length)
  yield
  return {
    ...{ ...own, answers, postings },
    ...weighLines(reader, postings, answers.length),
    sizes: sizesOf(postings, answers.length),
    words: [...reader.words.values()],
    codes: codePlaces(answers),
  }
}

// How rare a term is, is known only when every answer has been read.
function weighLines(
  { lines, majors }: Reader,
  postings: ReadonlyMap<string, Posting>,
  total: number,
): Pick<OpenCompanion, 'lines' | 'linesOf'> {
  const linesOf = Array.from({ length: total }, (): number[] => [])
  lines.forEach((line, i) => {
    for (const term of majors[i] ?? []) line.mass += postings.get(term)?.rarity ?? 0
    linesOf[line.answer]?.push(i)
  })
  return { lines, linesOf }
}

function readAnswer(
  reader: Reader,
  { title, symptom, answer, step }: CompanionAnswer,
  place: number,
): void {
  const { fields } = weights
  readLine(reader, title, place, 0)
  for (const [i, text] of symptom.entries()) readLine(reader, text, place, i + 1)
  readText(reader, answer, place, fields.answer)
  if (step) readText(reader, `${step.action} ${step.detail}`, place, fields.step)
}

function readLine(reader: Reader, text: string, answer: number, place: number): void {
  const weight = place === 0 ? weights.fields.title : weights.fields.symptom
  const majors = readText(reader, text, answer, weight, reader.lines.length)
  reader.lines.push({ answer, place, text, mass: 0 })
  reader.majors.push(majors)
}

function readText(
  reader: Reader,
  text: string,
  place: number,
  weight: number,
  line?: number,
): string[] {
  const tokens = tokenize(text, reader.locale)
  const terms = termsOf(tokens, reader.thesaurus, reader.language)
  for (const term of new Set(terms.map(({ term }) => term)))
    collect(reader.terms, term, place, weight, line)
  for (const token of tokens) if (!token.cjk) readWord(reader, token, 1)
  return [...new Set(terms.filter(({ major }) => major).map(({ term }) => term))]
}

// A synonym that stands in no answer is still a word that somebody may mistype.
function readGroups(reader: Reader, { same, loose }: WordGroups): void {
  for (const phrase of [...same, ...loose].flat()) {
    for (const token of tokenize(phrase, reader.locale)) if (!token.cjk) readWord(reader, token, 0)
  }
}

function readWord(
  { words, language }: Reader,
  { text, base }: Pick<Token, 'text' | 'base'>,
  count: number,
): void {
  const known = words.get(text)
  if (known) known.count += count
  else if (!/\d/.test(text) && !isStopWord(text, language)) words.set(text, { text, base, count })
}

function sizesOf(postings: ReadonlyMap<string, Posting>, total: number): number[] {
  const sizes = new Array<number>(total).fill(0)
  for (const { answers } of postings.values()) {
    for (const place of answers) sizes[place] = (sizes[place] ?? 0) + 1
  }
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, total)
  return sizes.map((size) => size / Math.max(1, average))
}
