import { type Problem, problem } from '../../model/problems.ts'
import { type Pair, pairedParts, type Rule, translationsIn } from './rule.ts'

function samePartIds({ source, translation }: Pair): Problem[] {
  const ids = ({ parts }: Pair['source']) => parts.map(({ id }) => id)
  const missing = ids(source).filter((id) => !ids(translation).includes(id))
  const extra = ids(translation).filter((id) => !ids(source).includes(id))
  if (missing.length + extra.length === 0) return []
  return [problem('translation-parts', { file: translation.file }, { missing, extra })]
}

function sameShape(pair: Pair): Problem[] {
  const { file } = pair.translation
  return pairedParts(pair).flatMap(({ from, part }) => {
    const place = { file, line: part.line }
    const tables = (of: typeof part) => of.marks.tables.map(({ text }) => text).join(', ')
    const found: Problem[] = []
    if (from.steps.length !== part.steps.length) {
      const values = { part: part.id, found: part.steps.length, wanted: from.steps.length }
      found.push(problem('translation-steps', place, values))
    }
    if (tables(from) !== tables(part)) {
      const values = { part: part.id, found: tables(part), wanted: tables(from) }
      found.push(problem('translation-tables', place, values))
    }
    return found
  })
}

/** A translation has the parts, the number of steps and the shape of tables of its source. */
export const translationsHaveTheSameParts: Rule = (content) =>
  translationsIn(content).flatMap((pair) => [...samePartIds(pair), ...sameShape(pair)])
