import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml'
import { type Problem, problem } from '../model/problems.ts'

/** A piece of YAML, read: its value and the line of every key in it. */
export interface YamlText {
  value: unknown
  /** The line of the value at a path, or of the nearest key above it. */
  line: (path: readonly PropertyKey[]) => number
  problems: Problem[]
}

/** Reads YAML. `firstLine` is the line of the file on which the text begins. */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const line = (path: readonly PropertyKey[]): number => {
    if (path.length === 0) return firstLine
    const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true)
    const last = path.at(-1)
    const key = isMap(parent)
      ? parent.items.find((pair) => isPair(pair) && String(pair.key) === String(last))?.key
      : doc.getIn(path, true)
    return isNode(key) && key.range ? lineAt(key.range[0]) : line(path.slice(0, -1))
  }
  const problems = doc.errors.map((error) =>
    problem('yaml-invalid', { file, line: lineAt(error.pos[0]) }, { reason: error.message }),
  )
  return { value: problems.length === 0 ? doc.toJS() : undefined, line, problems }
}
