import { say } from './say.ts'

/** Fills the placeholders of a word that the page left for its script. */
export function fill(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** What the page holds for the script of a disclosure: JSON in a script element. */
export function dataOf<Data>(details: Element): Data {
  return JSON.parse(details.querySelector('script')?.textContent ?? '{}') as Data
}

/** Waits for something that has to be loaded; where it cannot be, that is said. */
export const orSay = (loading: Promise<unknown>, { failed }: { failed: string }) =>
  loading.catch(() => say(failed, true))
