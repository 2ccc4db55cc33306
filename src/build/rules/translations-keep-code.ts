import type { Mark, Marks } from '../../load/marks.ts'
import type { PlacedPart } from '../../load/parts.ts'
import { type Problem, problem } from '../../model/problems.ts'
import { pairedParts, type Rule, translationsIn } from './rule.ts'

const kinds: readonly [keyof Marks, string][] = [
  ['code', 'code span'],
  ['blocks', 'code block'],
  ['messages', 'message'],
  ['links', 'link'],
]

/** What one list has more of than the other, each as often as it is missing. */
function missingFrom(source: readonly Mark[], translation: readonly Mark[]): string[] {
  const left = translation.map(({ text }) => text)
  return source.flatMap(({ text }) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0 ? [] : [text]
  })
}

const oneLine = (text: string) => text.split('\n')[0] ?? ''

function comparePart(from: PlacedPart, part: PlacedPart, file: string): Problem[] {
  const found = kinds.flatMap(([key, kind]) => {
    const missing = missingFrom(from.marks[key], part.marks[key])
    const instead = missingFrom(part.marks[key], from.marks[key])
    return missing.map((text, index) =>
      problem(
        'translation-code',
        { file, line: part.line },
        { part: part.id, kind, missing: oneLine(text), found: oneLine(instead[index] ?? '') },
      ),
    )
  })
  const names = part.marks.names.length
  const wanted = from.marks.names.length
  if (names === wanted) return found
  const values = { part: part.id, found: names, wanted }
  return [...found, problem('translation-marks', { file, line: part.line }, values)]
}

/** Code spans, code blocks, messages and links of a source stand unchanged in its translations. */
export const translationsKeepCode: Rule = (content) =>
  translationsIn(content).flatMap((pair) =>
    pairedParts(pair).flatMap(({ from, part }) => comparePart(from, part, pair.translation.file)),
  )
