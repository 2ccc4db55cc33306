import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml'
import { type Place, type Problem, problem } from '../model/problems.ts'

/** A piece of YAML, read: its value and the line of every key in it. */
export interface YamlText {
  value: unknown
  /** The value at a path. */
  at: (path: readonly PropertyKey[]) => unknown
  /** The line of the value at a path, or of the nearest key above it. */
  line: (path: readonly PropertyKey[]) => number
  problems: Problem[]
}

function explain({ code, message }: YAMLError, place: Place, found: string): Problem {
  const [, key, value] = /^([^:]+): (.*)$/.exec(found) ?? []
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && key)
    return problem('yaml-colon', place, { found, quoted: `${key}: ${JSON.stringify(value)}` })
  if (code === 'DUPLICATE_KEY') return problem('yaml-twice', place, { found })
  return problem('yaml-invalid', place, { found, reason: message })
}

/** Walks to the value at a path. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value)

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
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))?.key
      : doc.getIn(path, true)
    return isNode(key) && key.range ? lineAt(key.range[0]) : line(path.slice(0, -1))
  }
  // What follows the first error is mostly its consequence.
  const problems = doc.errors.slice(0, 1).map((error) => {
    const at = lineAt(error.pos[0])
    const found = text.split('\n')[at - firstLine]?.trim() ?? ''
    return explain(error, { file, line: at }, found)
  })
  const value: unknown = problems.length === 0 ? doc.toJS() : undefined
  return { value, at: (path) => valueAt(value, path), line, problems }
}
