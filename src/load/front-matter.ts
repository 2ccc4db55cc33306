import { type Problem, problem } from '../model/problems.ts'
import type { SourceFile } from './source-file.ts'
import { readYaml, type YamlText } from './yaml-text.ts'

export interface Sections {
  front: YamlText
  /** The text below the front matter, behind as many empty lines, so that lines keep their numbers. */
  body: string
}

/** Splits a file into front matter and body. */
export function splitFrontMatter({ file, text }: SourceFile): Sections | Problem {
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text)
  if (!match) {
    const found = text.split('\n')[0]?.trim() ?? ''
    return found === '---'
      ? problem('front-matter-open', { file, line: 1 })
      : problem('front-matter-missing', { file, line: 1 }, { found: found.slice(0, 60) })
  }
  const head = match[0]
  const lines = head.split('\n').length - 1
  return {
    front: readYaml(file, match[1] ?? '', 2),
    body: '\n'.repeat(lines) + text.slice(head.length),
  }
}
