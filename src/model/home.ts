import { addresses, facetAddress } from './addresses.ts'
import type { Answer } from './answer.ts'
import { codeFamilies, codeFamily, compareCodes } from './codes.ts'
import { answersWith, codesOf, facetCounts, type Library } from './library.ts'
import type { Locale } from './locale.ts'
import { noRole } from './situation.ts'

/** How many answers point at each answer: the best sign the content itself gives of its use. */
function linkCounts({ answers }: Library): Map<number, number> {
  const counts = new Map<number, number>()
  for (const id of answers.flatMap(({ related }) => related)) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The answers that others point at most, at most `most` of them. */
export function mostLinked(library: Library, most: number): Answer[] {
  const counts = linkCounts(library)
  const count = ({ id }: Answer) => counts.get(id) ?? 0
  return [...library.answers].sort((a, b) => count(b) - count(a) || a.id - b.id).slice(0, most)
}

/**
 * The codes of the most linked answers: one an answer, its title's own first, at most `most` of each
 * family, which then stand by number as in every list of codes.
 */
export function mostLinkedCodes(library: Library, most: number): string[] {
  const counts = linkCounts(library)
  const codes = [...codesOf(library)].map(([code, [answer]]) => ({
    code,
    id: answer?.id ?? 0,
    count: counts.get(answer?.id ?? 0) ?? 0,
    titled: Number(answer?.texts[library.site.source]?.title.includes(code) ?? false),
  }))
  return codeFamilies.flatMap(({ id: family }) => {
    const own = codes
      .filter(({ code }) => codeFamily(code)?.id === family)
      .sort((a, b) => b.count - a.count || b.titled - a.titled)
    const first = own.filter((one, at) => own.findIndex(({ id }) => id === one.id) === at)
    return first
      .slice(0, most)
      .map(({ code }) => code)
      .sort(compareCodes)
  })
}

/** The audiences that help other people, as far as the content knows them. */
const helpers = ['helpdesk', 'admin']

/**
 * The two ways in: answers that need no role, for one's own account, and those for people who help
 * others; each with its address and the number of its answers.
 */
export function waysIn(library: Library, locale: Locale) {
  const audiences = facetCounts(library, 'audience').filter(({ id }) => helpers.includes(id))
  const query = audiences.map(({ id }) => `audience=${id}`).join('&')
  return {
    own: {
      href: facetAddress(locale, 'requiredRole', noRole),
      number: answersWith(library, 'requiredRole', noRole).length,
    },
    others: {
      href: `${addresses.search(locale)}?${query}`,
      number: audiences.reduce((sum, { count }) => sum + count, 0),
    },
  }
}
