import { type Filters, fitsFilters } from './filters.ts'
import type { OpenCompanion } from './open-companion.ts'
import type { RankedAnswer } from './search-companion.ts'
import { weights } from './weights.ts'

/** What one of Pagefind's searches found: ids of answers, best first. */
export interface FoundList {
  weight: number
  ids: readonly number[]
}

// Reciprocal rank fusion: a place far down counts little, and no engine's scores need to mean the same.
/**
 * The companion's ranking with Pagefind's lists worked in. Answers to a code stay on top; answers that only Pagefind
 * found come in where its lists carry them, if the filters let them, but not beside the answer to a code: Pagefind is
 * asked for words alone.
 */
export function fuse(
  ranking: readonly RankedAnswer[],
  lists: readonly FoundList[],
  open: OpenCompanion,
  filters: Filters = {},
): RankedAnswer[] {
  const support = supportOf(lists)
  const byCode = ranking.filter(({ because }) => because === 'code')
  const byWords = ranking.filter(({ because }) => because !== 'code')
  const best = Math.max(0, ...byWords.map(({ score }) => score)) || 1
  const raised = byWords.map((ranked) => {
    const share = support.get(ranked.answer.id) ?? 0
    return { ...ranked, score: ranked.score / best + weights.pagefind * share }
  })
  const seen = new Set(ranking.map(({ answer }) => answer.id))
  const added = (byCode.length > 0 ? [] : open.answers).flatMap((answer): RankedAnswer[] => {
    const share = support.get(answer.id)
    if (share === undefined || seen.has(answer.id) || !fitsFilters(answer, filters)) return []
    const title = { text: answer.title, ranges: [] }
    const symptom = { text: answer.symptom[0] ?? '', ranges: [] }
    const score = weights.pagefind * share
    return [{ answer, score, because: 'body', codes: [], title, symptom }]
  })
  const sorted = [...raised, ...added].sort(
    (a, b) => b.score - a.score || a.answer.id - b.answer.id,
  )
  return [...byCode, ...sorted]
}

function supportOf(lists: readonly FoundList[]): Map<number, number> {
  const support = new Map<number, number>()
  const total = lists.reduce((sum, { weight }) => sum + weight, 0) || 1
  for (const { weight, ids } of lists) {
    ids.forEach((id, rank) => {
      const share = ((weight / total) * weights.pagefindFall) / (weights.pagefindFall + rank)
      support.set(id, (support.get(id) ?? 0) + share)
    })
  }
  return support
}
