import { readLink } from '../../model/links.ts'
import { problem } from '../../model/problems.ts'
import { type Rule, sourcesOf } from './rule.ts'

/** A retired answer names one that is given, and nobody links to a retired one. */
export const retiredAnswersHaveSuccessors: Rule = (content) => {
  const sources = sourcesOf(content)
  const successors = new Map(
    sources.flatMap(({ source: { id, retired } }) =>
      retired ? [[String(id), retired.successor] as const] : [],
    ),
  )
  if (successors.size === 0) return []
  const given = sources.map(({ source }) => String(source.id)).filter((id) => !successors.has(id))
  const ends = sources.flatMap(({ file, lines, source: { retired } }) =>
    retired && !given.includes(String(retired.successor))
      ? [
          problem(
            'successor-unknown',
            { file, line: lines.retired },
            { id: retired.successor, allowed: given },
          ),
        ]
      : [],
  )
  const related = sources
    .filter(({ source }) => !source.retired)
    .flatMap(({ file, lines, source }) =>
      source.related.flatMap((id) => {
        const successor = successors.get(String(id))
        const values = { id: String(id), successor: successor ?? 0, url: `${id}` }
        return successor ? [problem('link-retired', { file, line: lines.related }, values)] : []
      }),
    )
  const links = [...content.answers, ...content.prose].flatMap(({ file, links: own }) =>
    own.flatMap(({ url, line }) => {
      const link = readLink(url)
      const id = link.kind === 'answer' ? link.target : ''
      const successor = successors.get(id)
      return successor ? [problem('link-retired', { file, line }, { id, successor, url })] : []
    }),
  )
  return [...ends, ...related, ...links]
}
