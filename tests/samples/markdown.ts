import type { BlockContent } from 'mdast'
import { parseMdx } from '../../src/load/mdx.ts'
import { blockProse } from '../../src/load/prose.ts'
import type { Prose } from '../../src/model/answer.ts'

/** Reads Markdown as a part of an answer does. */
export function proseOf(markdown: string): Prose {
  const root = parseMdx('sample.mdx', markdown)
  if ('name' in root) throw new Error(root.wrong)
  return blockProse(root.children as BlockContent[], markdown)
}
