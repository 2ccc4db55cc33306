import type { Nodes, Parent, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFileMessage } from 'vfile-message'
import { type Problem, problem } from '../model/problems.ts'
import { isSpecimenKind, specimens } from '../model/specimens.ts'
import { mdxProblem } from './mdx-problem.ts'

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
    return mdxProblem(file, text, error as VFileMessage)
  }
}

/** Whether a node is a program: braces, an import or an export. */
const isProgram = ({ type }: Nodes) =>
  type === 'mdxTextExpression' || type === 'mdxFlowExpression' || type === 'mdxjsEsm'

/** Whether there is a program in a node. */
export function holdsProgram(root: Nodes): boolean {
  let found = false
  visit(root, (node: Nodes) => {
    found ||= isProgram(node)
  })
  return found
}

/** Programs in an answer. */
export function programs(file: string, root: Root, text: string): Problem[] {
  const found: Problem[] = []
  visit(root, (node: Nodes) => {
    const name = node.type === 'mdxjsEsm' ? 'mdx-import' : 'mdx-braces'
    if (isProgram(node))
      found.push(problem(name, { file, line: lineOf(node) }, { found: excerpt(node, text) }))
  })
  return found
}

/** Tags of a page about the site that are no specimen, or a specimen of nothing that there is. */
export function unknownSpecimens(file: string, root: Root): Problem[] {
  const found: Problem[] = []
  visit(root as Nodes, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const { name } = node
    const tag = name ?? ''
    const place = { file, line: lineOf(node) }
    if (!isSpecimenKind(tag)) {
      // Lower case is HTML, which Markdown allows.
      if (!/^[a-z]/.test(tag)) found.push(problem('specimen-unknown', place, { tag }))
      return
    }
    const of = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'of' ? [attribute.value] : [],
    )[0]
    const value = typeof of === 'string' ? of : ''
    if (!specimens[tag].some((one) => one === value))
      found.push(problem('specimen-of', place, { tag, value, allowed: specimens[tag] }))
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

/** Pictures that would be loaded from another site, or all of them. */
export function pictures(file: string, root: Root, remoteOnly: boolean): Problem[] {
  const found: Problem[] = []
  visit(root as Nodes, 'image', ({ url, position }) => {
    const remote = /^(https?:)?\/\//.test(url)
    const place = { file, line: position?.start.line }
    if (remote) found.push(problem('picture-remote', place, { url }))
    else if (!remoteOnly) found.push(problem('picture-in-answer', place, { url }))
  })
  return found
}
