import { type Browser, chromium, type Page } from '@playwright/test'
import { serveCounted, slow4G } from './counting-server.ts'
import { browserArguments, ensureBrowser } from './find-browser.ts'
import { mean, weighSearches } from './weigh-searches.ts'

// What a search costs a reader, in Chromium: npm run search:cost [folder of a built site …].
// Bytes are counted by the server, beyond those of the search page itself; the first result is timed
// from the first key, later ones from each key to the next painted list. "With all of Pagefind" is
// the mean of first searches for the two longest words of a title, the full text worked in.
const folders = process.argv.slice(2)
const typed = 'password reset button is greyed out for one user'

const conditions = [
  { name: 'plain', link: undefined, cpu: 1 },
  { name: 'slow 4G, 4x CPU', link: slow4G, cpu: 4 },
]

const percentile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0

/** Times keys inside the page: from the event to the frame in which the list is there. */
async function typeAndTime(page: Page): Promise<number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#q')
    const search = document.querySelector<HTMLElement>('answer-search')
    if (!field || !search) return []
    const times: number[] = []
    for (let length = 1; length <= text.length; length += 1) {
      const start = performance.now()
      field.value = text.slice(0, length)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      do {
        await new Promise(requestAnimationFrame)
      } while (search.dataset.state === 'loading')
      times.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    return times
  }, typed)
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const sum = (rows: readonly { bytes: number }[]) => rows.reduce((all, { bytes }) => all + bytes, 0)

async function measureAll(browser: Browser, folder: string): Promise<void> {
  const server = await serveCounted(folder)
  for (const locale of ['en', 'zh-cn']) {
    const bytes = await weighSearches(browser, server, locale)
    const range = `${kB(Math.min(...bytes))} to ${kB(Math.max(...bytes))}`
    console.log(
      `${folder}, ${locale}: with all of Pagefind ${kB(mean(bytes))} (${range}, ${bytes.length} searches)`,
    )
  }
  server.close()
}

async function measure(browser: Browser, folder: string): Promise<void> {
  for (const { name, link, cpu } of conditions) {
    const server = await serveCounted(folder, link)
    const page = await browser.newPage()
    await page.goto(`${server.origin}/en/search/`, { waitUntil: 'networkidle' })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    server.take()
    let first: { path: string; bytes: number }[] = []
    await page.exposeFunction('firstIsThere', () => {
      first = server.take()
    })
    await page.evaluate(() => {
      const search = document.querySelector('answer-search')
      const watch = new MutationObserver(() => {
        if (search?.getAttribute('data-state') !== 'ready') return
        watch.disconnect()
        ;(window as unknown as { firstIsThere: () => void }).firstIsThere()
      })
      if (search) watch.observe(search, { attributes: true })
    })
    const times = await typeAndTime(page)
    await page.waitForSelector('answer-search[data-settled=true]')
    const all = [...first, ...server.take()]
    const later = times.slice(1)
    const figures = [
      `first result ${Math.round(times[0] ?? 0)} ms, ${kB(sum(first))}`,
      `all loaded ${kB(sum(all))} in ${all.length} requests`,
      `next key p50 ${percentile(later, 0.5).toFixed(0)} ms, p95 ${percentile(later, 0.95).toFixed(0)} ms`,
    ]
    console.log(`${folder} (${name}): ${figures.join('; ')}`)
    await page.close()
    server.close()
  }
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })
for (const folder of folders.length > 0 ? folders : ['dist']) {
  await measure(browser, folder)
  await measureAll(browser, folder)
}
await browser.close()
