import type { Range } from './align.ts'
import { nearestWords } from './correct.ts'
import type { OpenCompanion } from './open-companion.ts'
import { isStopWord } from './stop-words.ts'
import { joined, type Term, termsOf } from './terms.ts'
import { weights } from './weights.ts'
import type { Token } from './words.ts'

/** A term that may stand for a word of the query, and how much it counts. */
export interface Alternative {
  term: string
  weight: number
}

/** One word, pair of characters or phrase of the query with everything it may match. */
export interface Unit {
  alternatives: Alternative[]
  /** The tokens of the query that it stands for. */
  first: number
  last: number
  /** Those tokens as text. */
  text: string
  /** 1 for words that matter, less for words of every sentence. */
  importance: number
  /** The most that a match is worth: a rare spelling says no more than the common thing it stands for. */
  cap: number
}

/** The query as units, and the words that were taken for others. */
export interface Units {
  units: Unit[]
  corrections: { from: string; to: string }[]
}

const maxUnits = 120
const maxBeginnings = 12

/** The tokens of a query in, what to look for out; `correct` false leaves unknown words as typed. */
export function unitsOf(
  tokens: readonly Token[],
  open: OpenCompanion,
  correct = true,
  quoted: readonly Range[] = [],
): Units {
  const terms = termsOf(tokens, open.thesaurus, open.language)
  const units = wordUnits(tokens, terms, open)
  addGroups(units, tokens, terms, open)
  addJoined(units, tokens, open)
  capRarity(units, terms, open)
  const covered = new Set<number>()
  for (const unit of units) {
    if (unit.alternatives.length === 0) continue
    for (let i = unit.first; i <= unit.last; i++) covered.add(i)
  }
  const corrections = addSimilar(units, tokens, covered, open, correct)
  for (const unit of units)
    if (standsIn(quoted, tokens[unit.first])) unit.importance *= weights.quoted
  return { units, corrections }
}

function wordUnits(tokens: readonly Token[], terms: readonly Term[], open: OpenCompanion): Unit[] {
  const seen = new Set<string>()
  const units: Unit[] = []
  for (const { term, first, last, major } of terms) {
    const token = tokens[first]
    if (!major || !token || seen.has(term) || units.length >= maxUnits) continue
    seen.add(term)
    const stop = isStopWord(token.cjk ? term : token.text, open.language)
    const alternatives = open.postings.has(term) ? [{ term, weight: 1 }] : []
    const importance = stop ? weights.stopWord : 1
    units.push({
      alternatives,
      first,
      last,
      text: textOf(tokens, first, last),
      importance,
      cap: Infinity,
    })
  }
  return units
}

// A synonym of one word is another way to match that word; one of a phrase is a unit of its own.
function addGroups(
  units: Unit[],
  tokens: readonly Token[],
  terms: readonly Term[],
  open: OpenCompanion,
): void {
  for (const { term, first, last } of terms) {
    if (!/^[#~]/.test(term) || !open.postings.has(term)) continue
    const alternative = { term, weight: term.startsWith('#') ? weights.synonym : weights.loose }
    const unit = units.find((other) => other.first === first && other.last === last)
    const text = textOf(tokens, first, last)
    if (!unit)
      units.push({ alternatives: [alternative], first, last, text, importance: 1, cap: Infinity })
    else {
      unit.alternatives.push(alternative)
      if (term.startsWith('#')) unit.importance = 1
    }
  }
}

// `log in` is `sign in`, however rare the word `log`; and all names of one thing share what the thing is worth.
function capRarity(units: readonly Unit[], terms: readonly Term[], open: OpenCompanion): void {
  for (const { term, first, last } of terms) {
    const posting = open.postings.get(term)
    if (!posting || !/^[#~]/.test(term)) continue
    const { rarity } = posting
    for (const unit of units) {
      if (unit.first < first || unit.last > last) continue
      const length = unit.last - unit.first + 1
      const share = (rarity * length) / (last - first + 1)
      if (term.startsWith('#')) unit.cap = Math.min(unit.cap, share)
      else if (first === last) unit.cap = Math.min(unit.cap, weights.looseCap + share)
    }
  }
}

// `write back` also finds `writeback`, and `pass-through` finds `passthrough`.
function addJoined(units: Unit[], tokens: readonly Token[], open: OpenCompanion): void {
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (!next || token.cjk || next.cjk || units.length >= maxUnits) return
    const term = joined(token, next, open.language)
    if (!open.postings.has(term) || term === token.base || term === next.base) return
    const text = textOf(tokens, i, i + 1)
    units.push({
      alternatives: [{ term, weight: 1 }],
      first: i,
      last: i + 1,
      text,
      importance: 1,
      cap: Infinity,
    })
  })
}

// Only words that nothing else explains are taken for parts of symbols, beginnings or mistyped ones.
function addSimilar(
  units: readonly Unit[],
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
  open: OpenCompanion,
  correct: boolean,
): Units['corrections'] {
  const corrected: Units['corrections'] = []
  for (const unit of units) {
    const token = tokens[unit.first]
    if (!token || token.cjk || unit.importance < 1 || covered.has(unit.first)) continue
    unit.alternatives.push(...token.parts.map((term) => ({ term, weight: weights.part })))
    if (token.base.length >= 4) unit.alternatives.push(...beginningWith(token.base, open))
    if (unit.alternatives.length > 0 || !correct) continue
    const near = nearestWords(token.text, token.base, open.words)
    unit.alternatives.push(...near.map(({ base }) => ({ term: base, weight: weights.correction })))
    if (near[0]) corrected.push({ from: token.text, to: near[0].to })
  }
  return corrected
}

function beginningWith(base: string, open: OpenCompanion): Alternative[] {
  const found = new Map<string, number>()
  for (const word of open.words) {
    if (word.base.startsWith(base)) found.set(word.base, weights.beginning)
    else if (base.length > 4 && word.base.includes(base)) found.set(word.base, weights.inside)
    if (found.size >= maxBeginnings) break
  }
  return [...found].map(([term, weight]) => ({ term, weight }))
}

function textOf(tokens: readonly Token[], first: number, last: number): string {
  const words = tokens.slice(first, last + 1)
  return words.map(({ text }) => text).join(words[0]?.cjk ? '' : ' ')
}

function standsIn(ranges: readonly Range[], token: Token | undefined): boolean {
  return (
    token !== undefined && ranges.some(({ start, end }) => start <= token.start && token.end <= end)
  )
}
