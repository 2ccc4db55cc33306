import { brotliCompressSync, constants } from 'node:zlib'
import { buildCompanion, type SearchableAnswer } from '../../src/search/companion.ts'
import { openCompanion } from '../../src/search/open-companion.ts'
import { searchCompanion } from '../../src/search/search-companion.ts'
import { understand } from '../../src/search/understand.ts'
import { catalogueAnswers } from './catalogue.ts'
import { contentAnswers } from './content.ts'
import { wordGroups } from './quality.ts'
import { readQueries } from './queries.ts'

const syllables = 'ba co di fu ga he ji ko lu ma ne po qui ra so tu va we xi zo'.split(' ')

/** As many answers as wanted: the catalogue over and over, with a third of the words replaced so that they differ. */
export function syntheticAnswers(count: number): SearchableAnswer[] {
  const real = catalogueAnswers()
  return Array.from({ length: count }, (_, i) => {
    const answer = real[i % real.length] as SearchableAnswer
    const round = Math.floor(i / real.length)
    const vary = (text: string) => (round === 0 ? text : varied(text, round))
    return {
      ...answer,
      id: 1001 + i,
      slug: `${answer.slug}-${round}`,
      title: vary(answer.title),
      answer: vary(answer.answer),
      symptom: answer.symptom.map(vary),
      body: vary(answer.body),
      step: answer.step && { action: vary(answer.step.action), detail: '' },
      codes:
        round === 0
          ? answer.codes
          : answer.codes.map((code) => code.replace(/\d{2}$/, String(10 + (round % 90)))),
    }
  })
}

function varied(text: string, round: number): string {
  let place = 0
  return text.replace(/[a-z]{5,}/g, (word) =>
    ++place % 3 === round % 3 ? invented(word, round) : word,
  )
}

// New words as texts bring them: the more answers, the fewer of them.
function invented(word: string, round: number): string {
  let hash = round % 12
  for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % 9973
  const pick = (n: number) => syllables[Math.floor(hash / n) % syllables.length] ?? ''
  return pick(1) + pick(20) + pick(400)
}

// What is typed into the box: every beginning of the query that ends with a letter more than the one before.
function keystrokes(queries: readonly string[]): string[] {
  return queries.flatMap((query) => {
    const typed = query.length > 120 ? [query] : [...query].map((_, i) => query.slice(0, i + 1))
    return typed.filter((_, i) => i % 3 === 0 || i === typed.length - 1)
  })
}

function sizeOf(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

// Processor time: the clock would measure the neighbours too.
function cost(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function measure(label: string, locale: string, answers: readonly SearchableAnswer[]): void {
  const text = JSON.stringify(buildCompanion(locale, answers, wordGroups(locale)))
  const started = performance.now()
  const open = openCompanion(JSON.parse(text))
  const opened = performance.now() - started
  const queries = readQueries().filter((query) => query.locale === locale)
  const typed = keystrokes(queries.map(({ query }) => query))
  const ask = (query: string) => searchCompanion(understand(query, open), open)
  typed.slice(0, 200).forEach(ask)
  const times = typed.map((query) => cost(() => ask(query))).sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  const log = 'log 5f0a1c1e-7f0b AADSTS50126 密码 reset, failed\n'.repeat(2300)
  console.log(
    `${label}: ${(sizeOf(text) / 1000).toFixed(1)} kB brotli (${(text.length / 1000).toFixed(0)} kB), opened in ${opened.toFixed(0)} ms, ` +
      `${times.length} keystrokes p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.9999)} ms; 100 kB pasted ${cost(() => ask(log)).toFixed(0)} ms`,
  )
}

if (import.meta.main) {
  for (const [locale, answers] of Object.entries(await contentAnswers()))
    if (answers.length > 0) measure(`${locale}, ${answers.length} real answers`, locale, answers)
  for (const count of [109, 500, 2000])
    measure(`${count} sample answers`, 'en', syntheticAnswers(count))
}
