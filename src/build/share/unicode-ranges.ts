/** First and last code point of each range. */
export type Ranges = readonly (readonly [number, number])[]

/** Reads a CSS `unicode-range` such as `U+20-7E,U+2191`. */
export function readRanges(list: string): Ranges {
  return list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
}

/** Whether a code point is in one of the ranges. */
export function covers(ranges: Ranges, point: number): boolean {
  return ranges.some(([first, last]) => first <= point && point <= last)
}
