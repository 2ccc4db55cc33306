/** Fills the placeholders of a word that the page left for its script. */
export function fill(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** What the page holds for the script of a disclosure: JSON in a script element. */
export function dataOf<Data>(details: Element): Data {
  return JSON.parse(details.querySelector('script')?.textContent ?? '{}') as Data
}
