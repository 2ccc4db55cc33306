import { rmSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { writeAnswerVariants } from './answer-variants.ts'
import { type Budget, budgets } from './budgets.ts'
import { serveCounted, slow4G } from './counting-server.ts'
import { browserArguments, ensureBrowser } from './find-browser.ts'

// What a first visit feels like on slow 4G with a processor slowed four times, the median of
// seven, and how one answer compares with other ways to send it:
// npm run vitals [path …] (after a build; on a machine that does nothing else).
const visits = 7
const wanted = process.argv.slice(2)

/**
 * Milliseconds to the largest paint, milliseconds beyond 50 that each task blocks after the first
 * paint (https://web.dev/articles/tbt), layout shift.
 */
interface Vitals {
  lcp: number
  tbt: number
  cls: number
}

/** A page to visit. */
type Page = Pick<Budget, 'name' | 'path'>

/** The design's figures for an answer; everything else is held to no blocking and no shift. */
const mostOnAnAnswer: Vitals = { lcp: 450, tbt: 0, cls: 0 }

/** Runs in the page: reads what the browser has recorded since the visit began. */
async function read(): Promise<Vitals> {
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      })
      setTimeout(() => resolve([]), 300)
    })
  const [paints, first, tasks, shifts] = await Promise.all(
    ['largest-contentful-paint', 'paint', 'longtask', 'layout-shift'].map(entries),
  )
  const painted = first?.at(-1)?.startTime ?? 0
  const afterPaint = ({ startTime, duration }: PerformanceEntry) =>
    startTime + duration - Math.max(startTime, painted)
  const sum = (values: number[] = []) => values.reduce((total, value) => total + value, 0)
  return {
    lcp: paints?.at(-1)?.startTime ?? Number.NaN,
    tbt: sum(tasks?.map((task) => Math.max(0, afterPaint(task) - 50))),
    cls: sum(shifts?.map((shift) => (shift as PerformanceEntry & { value: number }).value)),
  }
}

async function visit(browser: Browser, origin: string, path: string): Promise<Vitals> {
  // No language of ours: `/go/` stays and shows its list.
  const page = await browser.newPage({
    locale: 'is-IS',
    viewport: { width: 412, height: 823 },
    isMobile: true,
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  const vitals = await page.evaluate(read)
  await page.close()
  return vitals
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Prints a row for each page; the pages take turns, so that a busy moment hits them all alike. */
async function measure(browser: Browser, folder: string, pages: readonly Page[]): Promise<void> {
  const server = await serveCounted(folder, slow4G)
  const measured = pages.map((page) => ({ ...page, visits: [] as Vitals[] }))
  for (let n = 0; n < visits; n += 1)
    for (const { path, visits } of measured) visits.push(await visit(browser, server.origin, path))
  server.close()
  for (const { name, visits } of measured) {
    const of = (key: keyof Vitals) => median(visits.map((vitals) => vitals[key]))
    const { lcp, tbt, cls } = mostOnAnAnswer
    const most = name.startsWith('answer') ? ` (${lcp})` : ''
    console.log(
      `${name.padEnd(26)}${of('lcp').toFixed(0)}${most}  ${of('tbt').toFixed(0)} (${tbt})  ${of('cls').toFixed(3)} (${cls})`,
    )
  }
}

const site = process.env.OUT ?? 'dist'
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })
console.log(`${'slow 4G, 4x slower'.padEnd(26)}LCP ms (of)  TBT ms (of)  CLS (of)`)
await measure(
  browser,
  site,
  budgets.filter(({ path }) => wanted.length === 0 || wanted.includes(path)),
)
const { folder, variants } = writeAnswerVariants(site)
await measure(browser, folder, variants)
rmSync(folder, { recursive: true })
await browser.close()
