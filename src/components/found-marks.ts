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

/** Marks the words wherever they stand in an element, as far as 200 places. */
export function highlight(main: Element, words: readonly string[]): void {
  // A page may hold soft hyphens in a word, and blanks at which no line ends.
  const escaped = words.map((word) =>
    Array.from(word, (sign) =>
      /\s/.test(sign) ? '\\s' : sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
    ).join('\u00AD?'),
  )
  const pattern = new RegExp(escaped.join('|'), 'giu')
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  while (ranges.length < mostMarks && walker.nextNode())
    ranges.push(...rangesIn(walker.currentNode as Text, pattern))
  CSS.highlights.set('found', new Highlight(...ranges))
}
