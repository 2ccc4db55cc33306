import { partNames, partTag, requiredParts } from '../../model/parts.ts'
import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

/** Every answer has the parts it cannot do without, each once, in reading order. */
export const partsAreWhole: Rule = ({ answers }) =>
  answers.flatMap(({ file, parts, problems, source, words }) => {
    // A file with mistakes, or of another site's locale, has not all its parts here.
    if (problems.length > 0 || !(source ?? words)) return []
    const first = new Map<string, number>()
    const twice = parts.flatMap(({ id, name, line }) => {
      const earlier = first.get(id)
      if (earlier === undefined) first.set(id, line)
      return earlier === undefined
        ? []
        : [problem('part-twice', { file, line }, { tag: partTag(name), line: earlier })]
    })
    const missing = requiredParts
      .filter((name) => !parts.some((part) => part.id === name))
      .map((name) => problem('part-missing', { file }, { tag: partTag(name) }))
    const order = parts.flatMap(({ name, line }, index) => {
      const before = parts[index - 1]
      return before && partNames.indexOf(before.name) > partNames.indexOf(name)
        ? [
            problem(
              'part-order',
              { file, line },
              { tag: partTag(name), after: partTag(before.name) },
            ),
          ]
        : []
    })
    return [...twice, ...missing, ...order]
  })
