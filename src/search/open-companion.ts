import { codesNamed } from '../model/find-codes.ts'
import { unpackTerms } from './body-terms.ts'
import { answersOf, type Companion, type CompanionAnswer } from './companion.ts'
import { isStopWord } from './stop-words.ts'
import { readThesaurus, type Thesaurus, termsOf } from './terms.ts'
import { type Token, tokenize } from './words.ts'

/** A text that is compared with the query as a whole: a title or a symptom. */
export interface Line {
  answer: number
  /** 0 is the title, 1 and up the symptoms. */
  place: number
  text: string
  /** The distinct major terms, whose rarity adds up to what the line has to say. */
  terms: string[]
  weight: number
}

/** Where a term stands. */
export interface Posting {
  /** Place of the answer to how much the term says about it. */
  answers: Map<number, number>
  lines: Set<number>
}

/** A companion made ready for searching. */
export interface OpenCompanion {
  locale: string
  language: string
  answers: CompanionAnswer[]
  lines: Line[]
  postings: Map<string, Posting>
  /** Every word that a typo can be corrected to, with the number of answers it stands in. */
  words: Map<string, { base: string; count: number }>
  thesaurus: Thesaurus
  /** A canonical code to the places of its answers, best first. */
  codes: Map<string, number[]>
}

// Title and symptoms are what readers see; the one-sentence answer, the first step and the parts only explain.
const fieldWeights = { title: 2.2, symptom: 2, answer: 1.2, step: 0.8, body: 1 }
const lineWeights = { title: 1, symptom: 1 }

/** A fetched companion in, its index out; done once per locale and visit. */
export function openCompanion(companion: Companion): OpenCompanion {
  const { locale, groups } = companion
  const language = locale.split('-')[0] ?? locale
  const answers = answersOf(companion)
  const thesaurus = {
    same: readSynonyms(groups.same, locale),
    loose: readSynonyms(groups.loose, locale),
  }
  const open: OpenCompanion = {
    locale,
    language,
    answers,
    lines: [],
    postings: new Map(),
    words: new Map(),
    thesaurus,
    codes: codePlaces(answers),
  }
  answers.forEach((answer, place) => indexAnswer(open, answer, place))
  for (const [word, places] of unpackTerms(companion.body)) {
    for (const place of places) addTerm(open, word, place, fieldWeights.body)
    addWord(open, word, word, places.length)
  }
  return open
}

function indexAnswer(open: OpenCompanion, answer: CompanionAnswer, place: number): void {
  addLine(open, answer.title, place, 0)
  answer.symptom.forEach((symptom, i) => addLine(open, symptom, place, i + 1))
  addText(open, answer.answer, place, fieldWeights.answer)
  if (answer.step)
    addText(open, `${answer.step.action} ${answer.step.detail}`, place, fieldWeights.step)
}

function addLine(open: OpenCompanion, text: string, answer: number, place: number): void {
  const tokens = tokenize(text, open.locale)
  const weight = place === 0 ? fieldWeights.title : fieldWeights.symptom
  const all = termsOf(tokens, open.thesaurus, open.language)
  const major = new Set(all.filter((term) => term.major).map(({ term }) => term))
  const line = open.lines.length
  const lineWeight = place === 0 ? lineWeights.title : lineWeights.symptom
  open.lines.push({ answer, place, text, terms: [...major], weight: lineWeight })
  for (const term of new Set(all.map(({ term }) => term))) addTerm(open, term, answer, weight, line)
  addWords(open, tokens)
}

function addText(open: OpenCompanion, text: string, answer: number, weight: number): void {
  const tokens = tokenize(text, open.locale)
  const terms = termsOf(tokens, open.thesaurus, open.language)
  for (const term of new Set(terms.map(({ term }) => term))) addTerm(open, term, answer, weight)
  addWords(open, tokens)
}

function addTerm(
  open: OpenCompanion,
  term: string,
  answer: number,
  weight: number,
  line?: number,
): void {
  let posting = open.postings.get(term)
  if (!posting) {
    posting = { answers: new Map(), lines: new Set() }
    open.postings.set(term, posting)
  }
  posting.answers.set(answer, (posting.answers.get(answer) ?? 0) + weight)
  if (line !== undefined) posting.lines.add(line)
}

function addWords(open: OpenCompanion, tokens: readonly Token[]): void {
  for (const token of tokens) if (!token.cjk) addWord(open, token.text, token.base, 1)
}

function addWord(open: OpenCompanion, text: string, base: string, count: number): void {
  if (/\d/.test(text) || isStopWord(text, open.language)) return
  const known = open.words.get(text)
  if (known) known.count += count
  else open.words.set(text, { base, count })
}

function codePlaces(answers: readonly CompanionAnswer[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  answers.forEach((answer, place) => {
    for (const code of answer.codes) places.set(code, [...(places.get(code) ?? []), place])
  })
  const named = answers.map(({ title, codes }) => new Set(codesNamed(title, codes)))
  for (const [code, list] of places) {
    const rank = (place: number) =>
      (named[place]?.has(code) ? 0 : 1000) + (answers[place]?.codes.length ?? 0)
    list.sort((a, b) => rank(a) - rank(b))
  }
  return places
}
