import { elementsOf, isBox, type TicketElement, type TicketNode, wordsIn } from './ticket-nodes.ts'
import type { TicketWords } from './ticket-words.ts'
import { xmlText } from './xml.ts'

const wrapped = (tag: string, html: string) => `<${tag}>${html}</${tag}>`

// What ticket systems and mail programs understand; other elements leave their words only.
const simple = new Set('p ol ul li strong code table thead tbody tr th td blockquote'.split(' '))

const blocks = new Set('p ol ul li table thead tbody tr th td div'.split(' '))

/** What the reader sees after a step: the label stands in front, inside the first paragraph. */
function expected(element: TicketElement, words: TicketWords): string {
  const said = words.expect.trimEnd()
  const label = wrapped('strong', xmlText(said)) + words.expect.slice(said.length)
  const html = simpleHtml(element.children, words).trim()
  return wrapped(
    'blockquote',
    html.startsWith('<p>') ? `<p>${label}${html.slice(3)}` : label + html,
  )
}

function commands(element: TicketElement): string {
  const block = elementsOf(element).find(({ tag }) => tag === 'pre')
  return wrapped('pre', wrapped('code', xmlText(block ? wordsIn(block).trimEnd() : '')))
}

function printNode(node: TicketNode, words: TicketWords): string {
  if (typeof node === 'string') return xmlText(node)
  if (isBox(node, 'expect')) return expected(node, words)
  if (isBox(node, 'code')) return commands(node)
  const html = simpleHtml(node.children, words)
  if (node.tag === 'a')
    return `<a href="${xmlText(words.address(node.attributes.href ?? ''))}">${html}</a>`
  if (node.tag === 'samp') return words.quoted(html)
  if (node.tag === 'br') return '<br>'
  return simple.has(node.tag) ? wrapped(node.tag, html) : html
}

/** The HTML of a ticket: simple tags, absolute links, and no attribute but `href`. */
export function simpleHtml(nodes: readonly TicketNode[], words: TicketWords): string {
  const isLayout = nodes.some((node) => typeof node !== 'string' && blocks.has(node.tag))
  // Line breaks between blocks would become empty lines in some ticket systems.
  const kept = isLayout ? nodes.filter((node) => typeof node !== 'string' || node.trim()) : nodes
  return kept.map((node) => printNode(node, words)).join('')
}
