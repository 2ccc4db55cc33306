const mostMarks = 200

/** Every place where one of the words stands in a text node. */
function rangesIn(node: Text, words: RegExp): Range[] {
  return [...(node.textContent ?? '').matchAll(words)].map((match) => {
    const range = new Range()
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match[0].length)
    return range
  })
}

function takeWords(): string[] {
  try {
    const words = JSON.parse(sessionStorage.getItem('found') ?? '[]') as string[]
    sessionStorage.removeItem('found')
    return words.filter((word) => word.length > 1)
  } catch {
    return []
  }
}

/**
 * Marks the words that led here from a search. They come through this browser, not through the
 * address, so a shared link stays clean; without highlights in the browser nothing is marked.
 */
export function markFound(): void {
  const main = document.querySelector('main[data-answer-id]')
  const words = main && 'highlights' in CSS ? takeWords() : []
  if (!main || words.length === 0) return
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(escaped.join('|'), 'giu')
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  while (ranges.length < mostMarks && walker.nextNode())
    ranges.push(...rangesIn(walker.currentNode as Text, pattern))
  CSS.highlights.set('found', new Highlight(...ranges))
}
