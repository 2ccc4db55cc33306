import type { Element, ElementContent, Nodes, Properties, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { fitsLine, humps } from '../model/humps.ts'

/** How the language of a code block is named to readers; names, so the same in every language. */
const codeNames: Record<string, string> = {
  powershell: 'PowerShell',
  bash: 'Azure CLI',
  http: 'HTTP',
  json: 'JSON',
  html: 'HTML',
  sh: 'Shell',
}

const isElement = (node: ElementContent): node is Element => node.type === 'element'

const elementsIn = (parent: Element) => parent.children.filter(isElement)

/** A word of a command in a block: a line that ended behind a hyphen would change it. */
const printWord = (word: string): ElementContent =>
  fitsLine(word) && word.includes('-') ? span('whole', [textNode(word)]) : printName(word)

/**
 * A block of commands, which phones wrap between words. Each line of several has an element of its own, so that
 * what goes on below can be set in.
 */
function printLines(code: Element): void {
  code.properties = {}
  const lines = textOf(code)
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.split(/(\s+)/).map((run) => (run.trim() === '' ? textNode(run) : printWord(run))),
    )
  const [first = [], ...more] = lines
  code.children =
    more.length === 0
      ? [...first, textNode('\n')]
      : lines.flatMap((line) => [span('line', line), textNode('\n')])
}

/** A code block under the name of its language; the block can be scrolled by keyboard. */
function printCode(pre: Element): void {
  const code = elementsIn(pre)[0]
  const classes = code?.properties.className
  const language = Array.isArray(classes) ? String(classes[0]).replace('language-', '') : ''
  const name = codeNames[language] ?? ''
  if (code) printLines(code)
  const block: Element = {
    type: 'element',
    tagName: 'pre',
    properties: {
      tabIndex: 0,
      dir: 'ltr',
      translate: 'no',
      ...(name && { role: 'group', ariaLabel: name }),
    },
    children: pre.children,
  }
  const label: Element = {
    type: 'element',
    tagName: 'span',
    properties: {},
    children: [{ type: 'text', value: name }],
  }
  const children = [label, block]
  Object.assign(pre, { tagName: 'div', properties: { className: ['code'] }, children })
}

/** Whether every cell but the row names is a word or a mark, so that columns fit a phone. */
const isMatrix = (rows: Element[]) =>
  rows.every((row) =>
    elementsIn(row)
      .slice(1)
      .every((cell) => textOf(cell).length <= 4),
  )

function printRow(row: Element, heads: Element[]): void {
  elementsIn(row).forEach((cell, column) => {
    const head = heads[column]
    if (column === 0) cell.tagName = 'th'
    cell.properties = column === 0 ? { scope: 'row' } : { dataLabel: head ? textOf(head) : '' }
  })
}

/**
 * A table whose heads say what they are for and whose cells know their column, for a phone that lays it out as
 * blocks. Roles are not stated: browsers keep them whatever `display` says (Safari since version 17).
 */
function printTable(table: Element): void {
  const [head, body] = elementsIn(table)
  const headRow = head && elementsIn(head)[0]
  const heads = headRow ? elementsIn(headRow) : []
  const rows = body ? elementsIn(body) : []
  for (const cell of heads) cell.properties = { scope: 'col' }
  for (const row of rows) printRow(row, heads)
  table.properties = { className: [isMatrix(rows) ? 'matrix' : 'records'] }
}

/** Parameters, cmdlets and anchors: names with a hyphen that a narrow line can hold, or nearly. */
const unbroken = /^(?:(?:--?|[a-z]{2,10}-)[a-z][^/]{0,40}|#[a-z][\w-]{0,40})$/i

/** A name of fewer letters fits what is left of most lines. */
const longName = 16

/** Behind a slash or a dot with enough of the name on both sides, but not in `://`, `2.4.27` or before `.json`. */
const joint = /(?<=\S{4}(?<![./])\/)(?=[^\s./]\S{3})|(?<=\S{3}[^\d\s./]\.)(?=[^\s./]{5})/

const textNode = (value: string): Text => ({ type: 'text', value })

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

const span = (kind: string, children: ElementContent[]): Element =>
  element('span', { className: [kind] }, children)

/** A name, or a word, of a command. */
function printName(name: string): ElementContent {
  const pieces = (name.length < longName ? [name] : name.split(joint)).flatMap(humps)
  if (pieces.length > 1)
    return span(
      'name',
      pieces.flatMap((piece, index) =>
        index > 0 ? [element('wbr', {}, []), textNode(piece)] : [textNode(piece)],
      ),
    )
  return unbroken.test(name) && fitsLine(name) ? span('whole', [textNode(name)]) : textNode(name)
}

/**
 * A command in a sentence. A line may end between its words, not behind the hyphen of a parameter or verb:
 * `-Scopes` and `Get-MgUser` stay whole. A long name breaks at its joints, where no line holds it.
 */
function printInlineCode(code: Element): void {
  code.properties = { dir: 'ltr', translate: 'no' }
  code.children = textOf(code)
    .split(/(\s+)/)
    .map((run) => (run.trim() === '' ? textNode(run) : printName(run)))
}

/** Gives code, tables, messages and expected results the HTML that pages style. */
export function printElements(tree: Nodes): Nodes {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'pre') {
      printCode(node)
      return SKIP
    }
    if (node.tagName === 'table') printTable(node)
    if (node.tagName === 'blockquote') {
      Object.assign(node, { tagName: 'div', properties: { className: ['expect'] } })
    }
    // Emphasis in an answer marks the product's exact message.
    if (node.tagName === 'em') node.tagName = 'samp'
    if (node.tagName === 'code') printInlineCode(node)
    return undefined
  })
  return tree
}
