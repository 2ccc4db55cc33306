import type { Answer } from './answer.ts'
import { codeFamilies, codeFamily } from './codes.ts'
import { codesOf, type Library } from './library.ts'

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

/** The codes of the most linked answers, at most `most` of each family. */
export function mostLinkedCodes(library: Library, most: number): string[] {
  const counts = linkCounts(library)
  const codes = [...codesOf(library)].map(([code, [answer]]) => ({
    code,
    count: counts.get(answer?.id ?? 0) ?? 0,
  }))
  return codeFamilies.flatMap(({ id }) =>
    codes
      .filter(({ code }) => codeFamily(code)?.id === id)
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ code }) => code),
  )
}
