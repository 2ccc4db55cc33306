import type { OpenCompanion } from './open-companion.ts'
import { joined, type Term } from './terms.ts'
import type { Unit } from './unit.ts'
import { weights } from './weights.ts'
import type { Token } from './words.ts'

/** Adds what synonyms of the query's words and phrases find: to the unit of a word, or as a unit for a phrase. */
export function addGroups(
  units: Unit[],
  tokens: readonly Token[],
  terms: readonly Term[],
  open: OpenCompanion,
): void {
  for (const { term, first, last } of terms) {
    if (!/^[#~]/.test(term) || !open.postings.has(term)) continue
    const alternative = { term, weight: term.startsWith('#') ? weights.synonym : weights.loose }
    const unit = units.find((other) => other.first === first && other.last === last)
    if (!unit) units.push(phrase([alternative], first, last, tokens))
    else {
      unit.alternatives.push(alternative)
      if (term.startsWith('#')) unit.importance = 1
    }
  }
}

/** Adds neighbouring words as one: `write back` also finds `writeback`, and `pass-through` finds `passthrough`. */
export function addJoined(units: Unit[], tokens: readonly Token[], open: OpenCompanion): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (!token || !next || token.cjk || next.cjk) continue
    const term = joined(token, next, open.language)
    const posting = open.postings.get(term)
    if (!posting || term === token.base || term === next.base) continue
    units.push(phrase([{ term, weight: 1 }], i, i + 1, tokens))
    capWithin(units, i, i + 1, posting.rarity)
  }
}

/** `log in` is `sign in`, however rare the word `log`; and all names of one thing share what the thing is worth. */
export function capRarity(
  units: readonly Unit[],
  terms: readonly Term[],
  open: OpenCompanion,
): void {
  for (const { term, first, last } of terms) {
    const rarity = open.postings.get(term)?.rarity
    if (rarity === undefined) continue
    if (term.startsWith('#')) capWithin(units, first, last, rarity)
    else if (term.startsWith('~') && first === last) {
      capWithin(units, first, last, rarity + weights.looseCap)
    }
  }
}

/** Some tokens as the text of a unit. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  const words = tokens.slice(first, last + 1)
  return words.map(({ text }) => text).join(words[0]?.cjk ? '' : ' ')
}

function phrase(
  alternatives: Unit['alternatives'],
  first: number,
  last: number,
  tokens: readonly Token[],
): Unit {
  return {
    alternatives,
    first,
    last,
    text: textOf(tokens, first, last),
    importance: 1,
    cap: Infinity,
  }
}

function capWithin(units: readonly Unit[], first: number, last: number, rarity: number): void {
  for (const unit of units) {
    if (unit.first < first || unit.last > last) continue
    const length = unit.last - unit.first + 1
    unit.cap = Math.min(unit.cap, (rarity * length) / (last - first + 1))
  }
}
