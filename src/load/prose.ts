import { toHtml } from 'hast-util-to-html'
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Prose } from '../model/answer.ts'
import { printElements } from './elements.ts'

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true })

export const emptyProse: Prose = { html: '', markdown: '', text: '' }

type Block = BlockContent | DefinitionContent

/** The words of a node; blocks, list items and cells are set apart by white space. */
function plain(node: Nodes): string {
  if (!('children' in node)) return 'value' in node ? node.value : ''
  const inline = node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading'
  if (inline) return wordsOf(node)
  return node.children.map(plain).join(node.type === 'tableRow' ? ' ' : '\n')
}

/** Blocks of Markdown as HTML, Markdown and plain text. */
export function blockProse(children: Block[]): Prose {
  if (children.length === 0) return emptyProse
  const root: Root = { type: 'root', children }
  return {
    html: toHtml(printElements(toHast(root))).trim(),
    markdown: writer.stringify(root).trim(),
    text: plain(root).trim(),
  }
}

/** One line of Markdown, such as the action of a step, without a paragraph round it. */
export function inlineProse(children: PhrasingContent[]): Prose {
  const { html, markdown, text } = blockProse([{ type: 'paragraph', children }])
  return { html: html.replace(/^<p>|<\/p>$/g, ''), markdown, text }
}
