/** Fills the placeholders of a word that the page left for its script. */
export function fill(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** What the page holds for the script of a disclosure: JSON in its template. */
export function dataOf<Data>(details: Element): Data {
  return JSON.parse(details.querySelector('template')?.content.textContent ?? '{}') as Data
}
