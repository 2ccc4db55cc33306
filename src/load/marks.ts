import type { Nodes, Parents } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

/** A stretch of a text with the line it stands in. */
export interface Mark {
  text: string
  line: number
}

/** What a piece of Markdown holds, kind by kind, for the rules that compare languages. */
export interface Marks {
  /** Code spans: commands, codes, properties. */
  code: Mark[]
  /** Code blocks. */
  blocks: Mark[]
  /** The product's exact messages (emphasis). */
  messages: Mark[]
  /** Names in the interface (bold). */
  names: Mark[]
  /** Targets of links. */
  links: Mark[]
  /** Tables as `rows x columns`. */
  tables: Mark[]
  /** The words outside code and messages. */
  words: Mark[]
}

type Kind = keyof Marks

function kindOf(node: Nodes): [Kind, string] | undefined {
  switch (node.type) {
    case 'inlineCode':
      return ['code', node.value]
    case 'code':
      return ['blocks', node.value]
    case 'emphasis':
      return ['messages', wordsOf(node)]
    case 'strong':
      return ['names', wordsOf(node)]
    case 'link':
      return ['links', node.url]
    case 'table':
      return ['tables', `${node.children.length} x ${node.children[0]?.children.length ?? 0}`]
    case 'text':
      return ['words', node.value]
    default:
      return undefined
  }
}

/** Gathers the marks of a tree in reading order. */
export function marksOf(tree: Parents): Marks {
  const marks: Marks = {
    code: [],
    blocks: [],
    messages: [],
    names: [],
    links: [],
    tables: [],
    words: [],
  }
  visit(tree as Nodes, (node) => {
    const [kind, text] = kindOf(node) ?? []
    if (kind && text !== undefined) marks[kind].push({ text, line: node.position?.start.line ?? 1 })
    // A message is compared as a whole; its words are not ours.
    return kind === 'messages' ? SKIP : undefined
  })
  return marks
}
