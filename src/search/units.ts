import { type Correction, corrections } from './correct.ts'
import type { OpenCompanion } from './open-companion.ts'
import { isStopWord } from './stop-words.ts'
import { joined, termsOf } from './terms.ts'
import type { Token } from './words.ts'

/** A term that may stand for a word of the query, and how much it counts. */
export interface Alternative {
  term: string
  weight: number
}

/** One word, pair of characters or phrase of the query with everything it may match. */
export interface Unit {
  alternatives: Alternative[]
  first: number
  last: number
  /** 1 for words that matter, less for words of every sentence. */
  importance: number
}

/** The query as units, and what happened to its words. */
export interface Units {
  units: Unit[]
  corrections: { from: string; to: string }[]
  kept: string[]
  dropped: string[]
}

const weights = {
  synonym: 0.95,
  loose: 0.55,
  part: 0.6,
  correction: 0.85,
  beginning: 0.65,
  inside: 0.5,
  character: 0.3,
}
const stopImportance = 0.15
const maxUnits = 120
const maxBeginnings = 12

/** The tokens of a query in, what to look for out; `correct` false leaves unknown words as typed. */
export function unitsOf(tokens: readonly Token[], open: OpenCompanion, correct = true): Units {
  const result: Units = { units: [], corrections: [], kept: [], dropped: [] }
  const seen = new Set<string>()
  for (const term of termsOf(tokens, open.thesaurus, open.language)) {
    if (result.units.length >= maxUnits) break
    if (!term.major || seen.has(term.term)) continue
    seen.add(term.term)
    const token = tokens[term.first]
    if (token) addUnit(result, token, term, open, correct)
  }
  addGroups(result, tokens, open)
  addJoined(result, tokens, open)
  return result
}

function addUnit(
  result: Units,
  token: Token,
  { term, first, last }: { term: string; first: number; last: number },
  open: OpenCompanion,
  correct: boolean,
): void {
  const importance = isStopWord(token.cjk ? term : token.text, open.language) ? stopImportance : 1
  const alternatives: Alternative[] = open.postings.has(term) ? [{ term, weight: 1 }] : []
  if (alternatives.length === 0 && !token.cjk && importance === 1) {
    alternatives.push(...token.parts.map((part) => ({ term: part, weight: weights.part })))
    alternatives.push(...similar(token, term, open, correct, result))
  }
  if (!token.cjk) (alternatives.length > 0 ? result.kept : result.dropped).push(token.text)
  result.units.push({ alternatives, first, last, importance })
}

function similar(
  token: Token,
  base: string,
  open: OpenCompanion,
  correct: boolean,
  result: Units,
): Alternative[] {
  const begun = base.length >= 4 ? beginningWith(base, open) : []
  if (begun.length > 0) return begun
  const near: Correction[] = correct ? corrections(token.text, open.words) : []
  const [best] = near
  if (best) result.corrections.push({ from: token.text, to: best.to })
  return near.map(({ base: term }) => ({ term, weight: weights.correction }))
}

function beginningWith(base: string, open: OpenCompanion): Alternative[] {
  const found = new Map<string, number>()
  for (const word of open.words.values()) {
    if (word.base.startsWith(base)) found.set(word.base, weights.beginning)
    else if (base.length > 4 && word.base.includes(base)) found.set(word.base, weights.inside)
    if (found.size >= maxBeginnings) break
  }
  return [...found].map(([term, weight]) => ({ term, weight }))
}

// A synonym of one word is another way to match that word; one of a phrase is a unit of its own.
function addGroups(result: Units, tokens: readonly Token[], open: OpenCompanion): void {
  const groups = termsOf(tokens, open.thesaurus, open.language).filter(({ term }) =>
    /^[#~]/.test(term),
  )
  for (const { term, first, last } of groups) {
    if (!open.postings.has(term)) continue
    const weight = term.startsWith('#') ? weights.synonym : weights.loose
    const unit = result.units.find((other) => other.first === first && other.last === last)
    if (unit) {
      unit.alternatives.push({ term, weight })
      unit.importance = 1
    } else result.units.push({ alternatives: [{ term, weight }], first, last, importance: 1 })
  }
}

// `write back` also finds `writeback`, and `pass-through` finds `passthrough`.
function addJoined(result: Units, tokens: readonly Token[], open: OpenCompanion): void {
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (!next || token.cjk || next.cjk || result.units.length >= maxUnits) return
    const term = joined(token, next, open.language)
    if (!open.postings.has(term)) return
    result.units.push({ alternatives: [{ term, weight: 1 }], first: i, last: i + 1, importance: 1 })
  })
}
