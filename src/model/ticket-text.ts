import {
  elementsOf,
  findAll,
  isBox,
  type TicketElement,
  type TicketNode,
  wordsIn,
} from './ticket-nodes.ts'
import type { TicketWords } from './ticket-words.ts'

const blocks = new Set(['p', 'ol', 'ul', 'table', 'div', 'pre', 'blockquote'])

const isBlock = (node: TicketNode): node is TicketElement =>
  typeof node !== 'string' && blocks.has(node.tag)

/** Lines moved in below a number or a dash; empty lines stay empty. */
export function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

/** Words on one line; a link is followed by its address, unless it already shows it. */
function inline(nodes: readonly TicketNode[], words: TicketWords): string {
  const line = nodes.map((node): string => {
    if (typeof node === 'string') return node
    const inner = inline(node.children, words)
    if (node.tag === 'samp') return words.quoted(inner)
    if (node.tag !== 'a') return node.tag === 'br' ? ' ' : inner
    const address = words.address(node.attributes.href ?? '')
    return inner === address ? address : `${inner} (${address})`
  })
  // Chinese goes on without a space, which ticket systems would take for a part of the address.
  return line
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(\(https?:\/\/\S+\))(?=\p{L})/gu, '$1 ')
}

/** A row as one line: "You – Reset: yes; Delete: no", or "Role: no" where there are two columns. */
function rowLine(cells: readonly string[], heads: readonly string[], words: TicketWords): string {
  const [name = '', ...rest] = cells
  if (rest.length === 1) return words.labelled(name, rest[0] ?? '')
  const named = rest.map((cell, index) => words.labelled(heads[index + 1] ?? '', cell))
  return `${name} – ${named.join('; ')}`
}

function table(element: TicketElement, words: TicketWords): string {
  const rows = findAll(element, 'tr').map((row) =>
    elementsOf(row).map((cell) => inline(cell.children, words).trim()),
  )
  const [heads = [], ...body] = rows
  const lines = body.map((cells) => rowLine(cells, heads, words))
  return heads.length === 2 ? [rowLine(heads, heads, words), ...lines].join('\n') : lines.join('\n')
}

function list(element: TicketElement, words: TicketWords): string {
  const items = elementsOf(element).filter(({ tag }) => tag === 'li')
  return items
    .map((item, index) => {
      const mark = element.tag === 'ol' ? `${index + 1}. ` : '– '
      return mark + indented(plainLines(item.children, words), mark.length).trimStart()
    })
    .join('\n')
}

function block(element: TicketElement, words: TicketWords): string {
  if (element.tag === 'ol' || element.tag === 'ul') return list(element, words)
  if (element.tag === 'table') return table(element, words)
  if (isBox(element, 'expect')) return words.expect + plainLines(element.children, words)
  if (isBox(element, 'code')) {
    const commands = elementsOf(element).find(({ tag }) => tag === 'pre')
    return commands ? wordsIn(commands).trimEnd() : ''
  }
  return plainLines(element.children, words)
}

/**
 * Prose as plain lines that any ticket system shows as they are: paragraphs apart, commands on lines
 * of their own, lists with dashes, and no sign of Markdown.
 */
export function plainLines(nodes: readonly TicketNode[], words: TicketWords): string {
  const pieces: string[] = []
  let run: TicketNode[] = []
  const flush = () => {
    pieces.push(inline(run, words).trim())
    run = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node)
    else {
      flush()
      pieces.push(block(node, words))
    }
  }
  flush()
  return pieces.filter(Boolean).join('\n\n')
}
