import type { TicketWords } from './ticket-words.ts'

/** Indents a block so that it belongs to the list item above it. */
export const inItem = (markdown: string): string => markdown.replace(/^(?=.)/gm, '   ')

/** Plain words as Markdown: signs that would mean something else are escaped. */
export function literal(words: string): string {
  return words.replace(/[\\`*<[\]]/g, '\\$&')
}

// A space follows the label also in Chinese: Markdown ends bold words after a colon only there.
/** Puts the label before what the reader sees after a step; commands stay as they are. */
function labelExpected(markdown: string, words: TicketWords): string {
  let inCommands = false
  let inQuote = false
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*(```|~~~)/.test(line)) inCommands = !inCommands
      const isQuote = !inCommands && /^\s*>/.test(line)
      const begins = isQuote && !inQuote
      inQuote = isQuote
      return begins ? line.replace(/^(\s*>) ?/, `$1 **${words.expect.trimEnd()}** `) : line
    })
    .join('\n')
}

/** The Markdown of a piece of prose with absolute links, and labels where the page shows them. */
export function ticketMarkdown(markdown: string, words: TicketWords): string {
  const linked = markdown.replace(
    /\]\(((?:answer|topic|code|page):[^)\s]+|#[^)\s]+)\)/g,
    (_, href: string) => `](${words.address(href)})`,
  )
  return labelExpected(linked, words)
}
