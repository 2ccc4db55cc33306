import type { Prose, Step } from './answer.ts'
import { simpleHtml } from './ticket-html.ts'
import { inItem, literal, ticketMarkdown } from './ticket-markdown.ts'
import { readNodes } from './ticket-nodes.ts'
import { indented, plainLines } from './ticket-text.ts'
import type { TicketWords } from './ticket-words.ts'
import { xmlText } from './xml.ts'

/** A label with its value; a value that is an address becomes a link. */
export interface Fact {
  label: string
  value: string
}

/** One line of a list; a value that is an address becomes a link. */
export interface Item {
  value: string
  /** Words after it, in brackets. */
  note?: string
}

/** A piece of a text for a ticket, before it is printed in its three forms. */
export type Block =
  | { kind: 'words'; words: string }
  | { kind: 'heading'; words: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'list'; items: Item[] }
  | { kind: 'prose'; prose: Prose }
  | { kind: 'steps'; steps: Step[]; from?: number }

interface Printer {
  words: (words: string) => string
  heading: (words: string) => string
  facts: (facts: Fact[]) => string
  list: (items: Item[]) => string
  prose: (prose: Prose) => string
  steps: (steps: Step[], from: number) => string
}

const noted = (value: string, note?: string) => (note ? `${value} (${note})` : value)

const isAddress = (value: string) => /^https?:\/\/\S+$/.test(value)

function print(block: Block, printer: Printer): string {
  switch (block.kind) {
    case 'words':
    case 'heading':
      return printer[block.kind](block.words)
    case 'facts':
      return printer.facts(block.facts)
    case 'list':
      return printer.list(block.items)
    case 'prose':
      return printer.prose(block.prose)
    case 'steps':
      return printer.steps(block.steps, block.from ?? 1)
  }
}

function textPrinter(words: TicketWords): Printer {
  const prose = ({ html }: Prose) => plainLines(readNodes(html), words)
  return {
    words: (said) => said,
    heading: (said) => words.labelled(said, '').trimEnd(),
    facts: (facts) => facts.map(({ label, value }) => words.labelled(label, value)).join('\n'),
    list: (items) => items.map(({ value, note }) => `– ${noted(value, note)}`).join('\n'),
    prose,
    steps: (steps, from) =>
      steps
        .map(({ action, detail }, index) => {
          const mark = `${from + index}. `
          const lines = [prose(action), prose(detail)].filter(Boolean).join('\n')
          return mark + indented(lines, mark.length).trimStart()
        })
        .join(steps.some(({ detail }) => detail.html) ? '\n\n' : '\n'),
  }
}

function markdownPrinter(words: TicketWords): Printer {
  const prose = ({ markdown }: Prose) => ticketMarkdown(markdown, words)
  const said = (value: string) => (isAddress(value) ? `<${value}>` : literal(value))
  const fact = ({ label, value }: Fact) => words.labelled(label, said(value))
  return {
    words: literal,
    heading: (heading) => `**${literal(heading)}**`,
    facts: (facts) =>
      facts.map((one) => (facts.length > 1 ? `- ${fact(one)}` : fact(one))).join('\n'),
    list: (items) => items.map(({ value, note }) => `- ${noted(said(value), note)}`).join('\n'),
    prose,
    steps: (steps, from) =>
      steps
        .map(({ action, detail }, index) =>
          [`${from + index}. ${prose(action)}`, inItem(prose(detail))].filter(Boolean).join('\n\n'),
        )
        .join('\n\n'),
  }
}

function htmlPrinter(words: TicketWords): Printer {
  const prose = ({ html }: Prose) => simpleHtml(readNodes(html), words)
  const said = (value: string) => {
    const escaped = xmlText(value)
    return isAddress(value) ? `<a href="${escaped}">${escaped}</a>` : escaped
  }
  const fact = ({ label, value }: Fact) => words.labelled(xmlText(label), said(value))
  const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return {
    words: (line) => `<p>${xmlText(line)}</p>`,
    heading: (heading) => `<p><strong>${xmlText(heading)}</strong></p>`,
    facts: (facts) =>
      facts.length > 1 ? list(facts.map(fact)) : facts.map((one) => `<p>${fact(one)}</p>`).join(''),
    list: (items) =>
      list(items.map(({ value, note }) => noted(said(value), note && xmlText(note)))),
    prose,
    steps: (steps, from) => {
      // The whole action is strong already; strong words in it would be strong within strong.
      const strong = (action: Prose) => prose(action).replaceAll(/<\/?strong>/g, '')
      const items = steps.map(
        ({ action, detail }) =>
          `<li><p><strong>${strong(action)}</strong></p>${prose(detail)}</li>`,
      )
      return `<ol${from > 1 ? ` start="${from}"` : ''}>${items.join('')}</ol>`
    },
  }
}

/** Blocks as plain text: a heading stands right above what it names. */
function joinLines(blocks: readonly Block[], printer: Printer): string {
  return blocks
    .map((block) => print(block, printer) + (block.kind === 'heading' ? '\n' : '\n\n'))
    .join('')
    .trim()
}

/** The blocks of a text in its three forms; the HTML states its language and direction. */
export function ticketForms(
  blocks: readonly Block[],
  words: TicketWords,
): { text: string; markdown: string; html: string } {
  const printed = (printer: Printer) => blocks.map((block) => print(block, printer))
  const html = printed(htmlPrinter(words)).join('')
  return {
    text: joinLines(blocks, textPrinter(words)),
    markdown: printed(markdownPrinter(words)).join('\n\n'),
    html: `<div lang="${words.lang}" dir="${words.direction}">${html}</div>`,
  }
}
