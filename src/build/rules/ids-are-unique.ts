import { problem } from '../../model/problems.ts'
import { type Rule, sourcesOf } from './rule.ts'

/** No id is used twice. */
export const idsAreUnique: Rule = (content) => {
  const sources = sourcesOf(content)
  const free = Math.max(0, ...sources.map(({ source }) => source.id)) + 1
  const first = new Map<number, string>()
  return sources.flatMap(({ file, lines, source: { id } }) => {
    const other = first.get(id)
    if (other === undefined) first.set(id, file)
    return other === undefined
      ? []
      : [problem('id-duplicate', { file, line: lines.id }, { id, other, free })]
  })
}
