import { type Correction, nearestWords } from './correct.ts'
import type { OpenCompanion } from './open-companion.ts'
import { addGroups, addJoined, capRarity, textOf } from './phrase-units.ts'
import type { Range } from './read-text.ts'
import { isStopWord } from './stop-words.ts'
import { type Term, termsOf } from './terms.ts'
import type { Alternative, Unit } from './unit.ts'
import { weights } from './weights.ts'
import type { Token } from './words.ts'

/** The query as units, and the words that were taken for others. */
export interface Units {
  units: Unit[]
  corrections: { from: string; to: string }[]
}

const maxUnits = 160
const maxBeginnings = 12
const maxFixes = 12
const fewestLetters = 4

/** The tokens of a query in, what to look for out; `correct` false leaves unknown words as typed. */
export function unitsOf(
  tokens: readonly Token[],
  open: OpenCompanion,
  correct = true,
  quoted: readonly Range[] = [],
): Units {
  const asTyped = readUnits(tokens, open)
  const fixes = correct ? fixesOf(asTyped, tokens, open) : new Map<number, Correction[]>()
  const units = fixes.size === 0 ? asTyped : readUnits(fixed(tokens, fixes), open)
  for (const unit of units) {
    addFurther(unit, fixes.get(unit.first))
    if (standsIn(quoted, tokens[unit.first])) unit.importance *= weights.quoted
  }
  const corrections = [...fixes].map(([i, [best]]) => ({
    from: tokens[i]?.text ?? '',
    to: best?.to ?? '',
  }))
  return { units, corrections }
}

function readUnits(tokens: readonly Token[], open: OpenCompanion): Unit[] {
  const terms = termsOf(tokens, open.thesaurus, open.language)
  const units = wordUnits(tokens, terms, open)
  addGroups(units, tokens, terms, open)
  addJoined(units, tokens, open)
  capRarity(units, terms, open)
  addSimilar(units, tokens, open)
  return units
}

// What nothing on the site explains is taken for a typing error; a word of a phrase that was found is not.
function fixesOf(
  units: readonly Unit[],
  tokens: readonly Token[],
  open: OpenCompanion,
): Map<number, Correction[]> {
  const fixes = new Map<number, Correction[]>()
  const covered = coveredTokens(units)
  for (const { first, last, importance } of units) {
    const token = tokens[first]
    if (!token || token.cjk || first !== last || importance < 1 || covered.has(first)) continue
    if (fixes.size >= maxFixes) break
    const near = nearestWords(token.text, token.base, open.words)
    if (near.length > 0) fixes.set(first, near)
  }
  return fixes
}

// The query is read again with the best correction in place, so that phrases and synonyms are found in it too.
function fixed(tokens: readonly Token[], fixes: ReadonlyMap<number, Correction[]>): Token[] {
  return tokens.map((token, i) => {
    const [best] = fixes.get(i) ?? []
    return best ? { ...token, text: best.to, base: best.base, parts: [] } : token
  })
}

function addFurther(unit: Unit, corrections: readonly Correction[] = []): void {
  if (corrections.length === 0 || unit.first !== unit.last) return
  const further = corrections.slice(1).map(({ base }) => ({ term: base, weight: 1 }))
  unit.alternatives.push(...further)
  unit.importance *= weights.correction
}

function coveredTokens(units: readonly Unit[]): Set<number> {
  const covered = new Set<number>()
  for (const { alternatives, first, last } of units) {
    if (alternatives.length === 0) continue
    for (let i = first; i <= last; i++) covered.add(i)
  }
  return covered
}

function wordUnits(tokens: readonly Token[], terms: readonly Term[], open: OpenCompanion): Unit[] {
  const seen = new Set<string>()
  const units: Unit[] = []
  for (const { term, first, last, major } of terms) {
    const token = tokens[first]
    const isCharacter = !major && token?.cjk && first === last && term.length === 1
    if (!(major || isCharacter) || !token || seen.has(term) || units.length >= maxUnits) continue
    seen.add(term)
    const alternatives = open.postings.has(term) ? [{ term, weight: 1 }] : []
    const importance =
      importanceOf(token, term, open.language) * (isCharacter ? weights.character : 1)
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

// "5" in "5 years" says as little as "for" does.
function importanceOf(token: Token, term: string, language: string): number {
  const isStop = isStopWord(token.cjk ? term : token.text, language) || /^\d{1,2}$/.test(token.text)
  if (!isStop) return 1
  return token.cjk && [...term].some((c) => !isStopWord(c, language))
    ? weights.halfStop
    : weights.stopWord
}

// Only words that nothing else explains are taken for symbols in parts, or for beginnings of words.
function addSimilar(units: readonly Unit[], tokens: readonly Token[], open: OpenCompanion): void {
  const covered = coveredTokens(units)
  for (const { alternatives, first, importance } of units) {
    const token = tokens[first]
    if (!token || token.cjk || importance < 1 || covered.has(first)) continue
    const parts = token.parts.filter((term) => open.postings.has(term))
    alternatives.push(...parts.map((term) => ({ term, weight: weights.part })))
    if (token.base.length >= fewestLetters) alternatives.push(...beginningWith(token.base, open))
  }
}

function beginningWith(base: string, open: OpenCompanion): Alternative[] {
  const found = new Map<string, number>()
  for (const word of open.words) {
    const at = word.base.indexOf(base)
    if (at < 0 || (at > 0 && base.length <= fewestLetters) || !open.postings.has(word.base))
      continue
    found.set(word.base, at === 0 ? weights.beginning : weights.inside)
    if (found.size >= maxBeginnings) break
  }
  return [...found].map(([term, weight]) => ({ term, weight }))
}

function standsIn(ranges: readonly Range[], token: Token | undefined): boolean {
  return (
    token !== undefined && ranges.some(({ start, end }) => start <= token.start && token.end <= end)
  )
}
