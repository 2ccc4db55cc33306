import type { Explanation } from './explanation.ts'
import { problemTexts } from './problem-texts.ts'

export type ProblemName = keyof typeof problemTexts

/** Where a mistake stands: a path from the root of the project and a line from 1. */
export interface Place {
  file: string
  line?: number | undefined
}

/** One mistake of an author. It is data: the terminal, tests and editors print it. */
export interface Problem extends Place, Explanation {
  name: ProblemName
}

/** Names a mistake; its words come from the one table in `problem-texts.ts`. */
export function problem<Name extends ProblemName>(
  name: Name,
  place: Place,
  ...[values]: Parameters<(typeof problemTexts)[Name]>
): Problem {
  const explain = problemTexts[name] as (values: unknown) => Explanation
  return { name, ...place, ...explain(values) }
}

/** The text of one problem: place and mistake, what is allowed, what to do, what to type. */
export function printProblem({ file, line, wrong, allowed, todo, type }: Problem): string {
  const place = line ? `${file}, line ${line}` : file
  const indented = (label: string, text?: string) => {
    if (!text) return []
    // Several lines begin below their label, so that they can be copied as they are.
    const block = text.includes('\n') ? `\n${text}`.replace(/\n(?=.)/g, '\n    ') : text
    return [`  ${label}${block}`.replace(/ +$/gm, '')]
  }
  return [
    `${place}: ${wrong}`,
    ...indented('', allowed),
    ...indented('', todo),
    ...indented('Type: ', type),
  ].join('\n')
}

/** All problems together, sorted by file and line, ending with their number. */
export function printReport(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  )
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [...sorted.map(printProblem), `${count} in the content. Nothing was written.`].join('\n\n')
}
