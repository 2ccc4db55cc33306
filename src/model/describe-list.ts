/** A list in one line, for search engines and link previews: how many it has, and its first three. */
export const describeList = (count: string, names: readonly string[]): string =>
  [count, ...names.slice(0, 3)].join(' · ')
