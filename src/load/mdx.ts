import type { Nodes, Parent, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFileMessage } from 'vfile-message'
import { type Problem, problem } from '../model/problems.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/** A link of the content, with the line it stands in. */
export interface Link {
  url: string
  line: number
}

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1

/** The first words of a node, for messages. */
export function excerpt(node: Nodes, text: string): string {
  const { start, end } = node.position ?? {}
  const raw = text.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n')[0] ?? ''
  return raw.length > 60 ? `${raw.slice(0, 60)}…` : raw
}

/** Parses MDX with GFM. What cannot be read at all is one problem. */
export function parseMdx(file: string, text: string): Root | Problem {
  try {
    return parser.parse(text)
  } catch (error) {
    const { reason, line, place } = error as VFileMessage
    const at = { file, line: line ?? (place && 'line' in place ? place.line : 1) ?? 1 }
    const source = text.split('\n')[at.line - 1]?.trim() ?? ''
    if (/expression|acorn/i.test(reason)) return problem('mdx-braces', at, { found: source })
    return problem('mdx-invalid', at, { reason: reason.replace(/\.$/, '') })
  }
}

/** Programs in an answer: braces, imports and exports. */
export function programs(file: string, root: Root, text: string): Problem[] {
  const found: Problem[] = []
  visit(root, (node: Nodes) => {
    const place = { file, line: lineOf(node) }
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      found.push(problem('mdx-braces', place, { found: excerpt(node, text) }))
    if (node.type === 'mdxjsEsm')
      found.push(problem('mdx-import', place, { found: excerpt(node, text) }))
  })
  return found
}

/** Every link below a node. */
export function linksIn(root: Parent | RootContent): Link[] {
  const links: Link[] = []
  visit(root as Nodes, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      links.push({ url: node.url, line: lineOf(node) })
  })
  return links
}
