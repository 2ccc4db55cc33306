import { problem } from '../../model/problems.ts'
import { type Rule, sourcesOf, unreadableIds } from './rule.ts'

/** Every related id belongs to an answer. */
export const relatedExist: Rule = (content) => {
  const sources = sourcesOf(content)
  const ids = sources.map(({ source }) => String(source.id))
  const unreadable = unreadableIds(content)
  return sources.flatMap(({ file, lines, source }) =>
    source.related
      .filter((id) => !unreadable.includes(id))
      .filter((id) => !ids.includes(String(id)) || id === source.id)
      .map((id) => {
        const allowed = ids.filter((other) => other !== String(source.id))
        return problem('related-unknown', { file, line: lines.related }, { id, allowed })
      }),
  )
}
