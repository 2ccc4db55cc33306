import type { VFileMessage } from 'vfile-message'
import { partNames, partTag } from '../model/parts.ts'
import { type Place, type Problem, problem } from '../model/problems.ts'

type Explain = (match: RegExpExecArray, place: Place, found: string) => Problem

const isPart = (tag: string) => partNames.some((name) => partTag(name) === tag)

/** What the parser of MDX says, and how we say it. The parser names lines as `(19:13-19:17)`. */
const reasons: readonly [RegExp, Explain][] = [
  [
    /Expected a closing tag for `<([^`>]+)>` \((\d+):/,
    ([, tag = '', line], { file }) =>
      problem(
        isPart(tag) ? 'part-unclosed' : 'tag-unclosed',
        { file, line: Number(line) },
        { tag },
      ),
  ],
  [
    /Unexpected closing tag `<\/([^`>]+)>`, expected corresponding closing tag for `<([^`>]+)>`/,
    ([, tag = '', open = ''], place) =>
      problem('tag-unopened', place, { tag, instead: `</${open}>` }),
  ],
  [
    /create a comment/,
    (_, place, found) => {
      const [comment = found] = /<!--.*?(-->|$)/.exec(found) ?? []
      return problem('mdx-comment', place, { found: comment })
    },
  ],
  [
    /expression|acorn/i,
    (_, place, found) => {
      const [braces = found] = /\{[^}]*\}?/.exec(found) ?? []
      return problem('mdx-braces', place, { found: braces })
    },
  ],
]

/** Explains why a text could not be read as MDX. */
export function mdxProblem(file: string, text: string, error: VFileMessage): Problem {
  const { reason, line, place } = error
  const at = { file, line: line ?? (place && 'line' in place ? place.line : 1) ?? 1 }
  const found = text.split('\n')[at.line - 1]?.trim() ?? ''
  for (const [pattern, explain] of reasons) {
    const match = pattern.exec(reason)
    if (match) return explain(match, at, found)
  }
  return problem('mdx-invalid', at, { reason, found })
}
