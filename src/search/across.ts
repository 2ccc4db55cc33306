import type { OpenCompanion } from './open-companion.ts'
import type { RankedAnswer } from './search-companion.ts'
import type { Understanding } from './understand.ts'

const enoughWords = 2
// Below this share of known words a query was probably written in another language.
const littleKnown = 0.7

/**
 * The locales whose companions should be asked too: a message in the source language on any site, or words in a
 * script that another locale of the site is written in. None for most queries, so nothing more is fetched for them.
 */
export function otherLocales(
  { text, coverage, codes }: Understanding,
  own: string,
  locales: readonly string[],
  source: string,
): string[] {
  if (codes.some(({ known }) => known)) return []
  const language = (locale: string) => locale.split('-')[0] ?? locale
  const written = scripts(text).filter((script) => script !== language(own))
  const byScript = locales.filter((locale) => locale !== own && written.includes(language(locale)))
  const latinWords = text.match(/\p{Script=Latin}{3,}/gu)?.length ?? 0
  const isForeign = coverage < littleKnown && latinWords >= enoughWords
  return own !== source && isForeign ? [...new Set([...byScript, source])] : byScript
}

// Chinese characters alone are Chinese; with kana among them they are Japanese.
function scripts(text: string): string[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['ja']
  const found = []
  if (/\p{Script=Han}{2}/u.test(text)) found.push('zh')
  if (/\p{Script=Arabic}{3}/u.test(text)) found.push('ar')
  return found
}

/** What one locale's companion found for a query. */
export interface FoundIn {
  ranking: readonly RankedAnswer[]
  coverage: number
}

/**
 * The rankings of the own locale and of others as one: an answer is shown in the own locale's words wherever it was
 * found, and the language that knows more of the query's words has the greater say.
 */
export function mergeLocales(
  own: FoundIn,
  others: readonly FoundIn[],
  open: OpenCompanion,
): RankedAnswer[] {
  const merged = new Map<number, RankedAnswer>()
  const shown = new Map(open.answers.map((answer) => [answer.id, answer]))
  for (const found of [own, ...others]) {
    const best = found.ranking[0]?.score || 1
    for (const ranked of found.ranking) {
      const { id } = ranked.answer
      const score = (ranked.score / best) * found.coverage
      const before = merged.get(id)
      if (before && before.score >= score) continue
      const answer = shown.get(id)
      if (found === own || !answer) merged.set(id, { ...ranked, score })
      else
        merged.set(id, {
          ...ranked,
          answer,
          title: before?.title ?? { text: answer.title, ranges: [] },
          score,
        })
    }
  }
  return [...merged.values()].sort((a, b) => b.score - a.score || a.answer.id - b.answer.id)
}
