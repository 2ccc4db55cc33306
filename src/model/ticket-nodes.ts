/** An element of an answer's HTML, or words of it. */
export type TicketNode = string | TicketElement

export interface TicketElement {
  tag: string
  attributes: Record<string, string>
  children: TicketNode[]
}

const piece = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|([^<]+)/g
const attribute = /([a-z-]+)="([^"]*)"/g
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr'])

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The characters that references such as `&#x3C;` stand for. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex, number, name) =>
    name
      ? (named[name.toLowerCase()] ?? '')
      : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number)),
  )
}

const attributesOf = (written: string) =>
  Object.fromEntries(
    [...written.matchAll(attribute)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  )

/**
 * Reads the HTML of a piece of prose back into a tree. Only for HTML that this site printed itself:
 * every element is closed, and `<` never stands for itself.
 */
export function readNodes(html: string): TicketNode[] {
  const root: TicketElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [, closing, tag, written = '', text] of html.matchAll(piece)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(unescaped(text))
    else if (closing) open.length = Math.max(1, open.length - 1)
    else if (tag) {
      const element = { tag, attributes: attributesOf(written), children: [] }
      parent.children.push(element)
      if (!empty.has(tag)) open.push(element)
    }
  }
  return root.children
}

/** Whether a node is one of our boxes: `code` for commands, `expect` for what the reader sees. */
export function isBox({ tag, attributes }: TicketElement, name: 'code' | 'expect'): boolean {
  return tag === 'div' && attributes.class === name
}

/** The elements among the children, without the white space between them. */
export function elementsOf({ children }: TicketElement): TicketElement[] {
  return children.filter((child): child is TicketElement => typeof child !== 'string')
}

/** All elements of a tag below a node, in the order of the text. */
export function findAll(node: TicketElement, tag: string): TicketElement[] {
  return elementsOf(node).flatMap((child) => [
    ...(child.tag === tag ? [child] : []),
    ...findAll(child, tag),
  ])
}

/** The words of a node without any structure. */
export function wordsIn(node: TicketNode): string {
  return typeof node === 'string' ? node : node.children.map(wordsIn).join('')
}
