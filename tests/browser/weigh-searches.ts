import type { Browser } from '@playwright/test'
import type { serveCounted } from './counting-server.ts'

type Server = Awaited<ReturnType<typeof serveCounted>>

const searches = 12

/** The two longest words of a title, codes left out: for a code nobody waits for the full text. */
function twoWords(title: string, locale: string): string {
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(title)]
  return segments
    .map(({ segment }) => segment)
    .filter((segment) => /^\p{Letter}+$/u.test(segment))
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(' ')
}

/** Searches for two words each, made of the titles of answers that lie evenly apart. */
async function twoWordQueries(origin: string, locale: string): Promise<string[]> {
  const response = await fetch(`${origin}/api/v1/${locale}/answers.json`)
  const { answers } = (await response.json()) as { answers: { title: string }[] }
  const step = Math.max(1, Math.floor(answers.length / searches))
  return answers
    .filter((_, place) => place % step === 0)
    .slice(0, searches)
    .map(({ title }) => twoWords(title, locale))
}

/** Bytes of everything that one search fetches after the page, in a browser that has nothing yet. */
async function bytesOfSearch(
  browser: Browser,
  server: Server,
  { locale, query }: { locale: string; query: string },
): Promise<number> {
  const page = await browser.newPage()
  await page.goto(`${server.origin}/${locale}/search/`, { waitUntil: 'networkidle' })
  server.take()
  await page.fill('#q', query)
  await page.waitForSelector('answer-search[data-settled=true]')
  await page.close()
  return server.take().reduce((all, { bytes }) => all + bytes, 0)
}

/**
 * Bytes that first searches fetch beyond the search page, all of Pagefind worked in: a row of them, each for the
 * two longest words of a title. How much of the index one needs depends on its words, so the mean is the figure.
 */
export async function weighSearches(
  browser: Browser,
  server: Server,
  locale: string,
): Promise<number[]> {
  const bytes: number[] = []
  for (const query of await twoWordQueries(server.origin, locale))
    bytes.push(await bytesOfSearch(browser, server, { locale, query }))
  return bytes
}

/** The mean of some numbers; of none, not a number. */
export const mean = (numbers: readonly number[]) =>
  numbers.reduce((all, one) => all + one, 0) / numbers.length
