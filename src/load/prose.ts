import { toHtml } from 'hast-util-to-html'
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { Prose } from '../model/answer.ts'
import { printElements } from './elements.ts'

export const emptyProse: Prose = { html: '', markdown: '', text: '' }

type Block = BlockContent | DefinitionContent

/** The words of a node; blocks, list items and cells are set apart by white space. */
function plain(node: Nodes): string {
  if (!('children' in node)) return 'value' in node ? node.value : ''
  const inline = node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading'
  if (inline) return wordsOf(node)
  return node.children.map(plain).join(node.type === 'tableRow' ? ' ' : '\n')
}

/** What the author wrote for these nodes, without the indentation of the list they stand in. */
function sourceOf(nodes: readonly Nodes[], text: string): string {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  if (start?.offset === undefined || end?.offset === undefined) return ''
  const written = text.slice(start.offset, end.offset)
  if (start.column === 1) return written
  return written.replace(new RegExp(`^ {1,${start.column - 1}}`, 'gm'), '')
}

/** Blocks of Markdown as HTML, Markdown and plain text; `text` is the file they were read from. */
export function blockProse(children: Block[], text: string): Prose {
  if (children.length === 0) return emptyProse
  const root: Root = { type: 'root', children }
  return {
    html: toHtml(printElements(toHast(root))).trim(),
    markdown: sourceOf(children, text),
    text: plain(root).trim(),
  }
}

/** One line of Markdown, such as the action of a step, without a paragraph round it. */
export function inlineProse(children: PhrasingContent[], text: string): Prose {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  return {
    html: toHtml(printElements(toHast(root))).replace(/^<p>|<\/p>$/g, ''),
    markdown: sourceOf(children, text),
    text: plain(root).trim(),
  }
}
