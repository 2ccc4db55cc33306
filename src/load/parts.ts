import type { BlockContent, List, ListItem, Parents, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import type { Part, Step } from '../model/answer.ts'
import { fingerprint } from '../model/fingerprint.ts'
import {
  type PartName,
  partAnchor,
  partNames,
  partTag,
  stepAnchor,
  type Variant,
  variants,
} from '../model/parts.ts'
import { type Problem, problem } from '../model/problems.ts'
import { type Marks, marksOf } from './marks.ts'
import { excerpt, holdsProgram, lineOf } from './mdx.ts'
import { blockProse, emptyProse, inlineProse } from './prose.ts'

const nameOf = (tag: string | null): PartName | undefined =>
  partNames.find((name) => partTag(name) === tag)

/** The way a part is done, from its `with` attribute. */
function variantOf(node: MdxJsxFlowElement, file: string): Variant | Problem | undefined {
  const place = { file, line: lineOf(node) }
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'
    const value = typeof attribute.value === 'string' ? attribute.value : '…'
    const written = { tag: node.name ?? '', attribute: `${name}="${value}"`, value }
    if (node.name !== 'Fix') return problem('attribute-unknown', place, written)
    const variant = variants.find((known) => name === 'with' && known === value)
    return variant ?? problem('variant-unknown', place, written)
  }
  return undefined
}

function toStep(item: ListItem, part: string, index: number, text: string): Step {
  const [first, ...rest] = item.children
  const action = first?.type === 'paragraph' ? inlineProse(first.children, text) : emptyProse
  const detail = first?.type === 'paragraph' ? rest : item.children
  return { id: stepAnchor(part, index + 1), action, detail: blockProse(detail, text) }
}

function toPart(node: MdxJsxFlowElement, name: PartName, text: string, variant?: Variant): Part {
  const children = node.children as BlockContent[]
  const at = children.findIndex((child) => child.type === 'list' && child.ordered)
  const list = children[at] as List | undefined
  const id = partAnchor(name, variant)
  const { start, end } = node.position ?? {}
  return {
    id,
    name,
    ...(variant && { variant }),
    before: blockProse(at < 0 ? children : children.slice(0, at), text),
    steps: list?.children.map((item, index) => toStep(item, id, index, text)) ?? [],
    after: at < 0 ? emptyProse : blockProse(children.slice(at + 1), text),
    fingerprint: fingerprint(text.slice(start?.offset ?? 0, end?.offset)),
  }
}

/** Tags inside a part, and numbered lists beyond the first: both would break anchors. */
function innerProblems(node: MdxJsxFlowElement, file: string): Problem[] {
  const found: Problem[] = []
  visit(node, (inner) => {
    if (inner === node) return undefined
    if (inner.type !== 'mdxJsxFlowElement' && inner.type !== 'mdxJsxTextElement') return undefined
    const values = { tag: inner.name ?? '', inside: node.name ?? '' }
    const name = nameOf(inner.name) ? 'part-inside' : 'tag-inside'
    found.push(problem(name, { file, line: lineOf(inner) }, values))
    return SKIP
  })
  const lists = node.children.filter((child) => child.type === 'list' && child.ordered)
  const second = lists[1]
  if (second)
    found.push(problem('part-lists', { file, line: lineOf(second) }, { tag: node.name ?? '' }))
  return found
}

function readPart(node: RootContent, file: string, text: string): Part | Problem[] {
  const place = { file, line: lineOf(node) }
  if (node.type !== 'mdxJsxFlowElement')
    return [problem('part-outside', place, { found: excerpt(node, text) })]
  const name = nameOf(node.name)
  if (!name) return [problem('tag-unknown', place, { tag: node.name ?? '' })]
  const inner = innerProblems(node, file)
  const variant = variantOf(node, file)
  if (typeof variant === 'object') return [...inner, variant]
  return inner.length > 0 || holdsProgram(node) ? inner : toPart(node, name, text, variant)
}

/** A part with the line it begins on and what the rules look at. */
export interface PlacedPart extends Part {
  line: number
  marks: Marks
}

/** Splits the body of an answer into its parts. */
export function readParts(
  root: Root,
  file: string,
  text: string,
): { parts: PlacedPart[]; problems: Problem[] } {
  const read = root.children
    .filter((node) => node.type !== 'mdxjsEsm' && node.type !== 'mdxFlowExpression')
    .map((node) => ({ node, line: lineOf(node), result: readPart(node, file, text) }))
  return {
    parts: read.flatMap(({ node, line, result }) =>
      Array.isArray(result) ? [] : [{ ...result, line, marks: marksOf(node as Parents) }],
    ),
    problems: read.flatMap(({ result }) => (Array.isArray(result) ? result : [])),
  }
}
