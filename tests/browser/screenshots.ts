import { mkdir } from 'node:fs/promises'
import { type Browser, chromium } from '@playwright/test'
import { serveCounted } from './counting-server.ts'
import { browserArguments, ensureBrowser } from './find-browser.ts'
import { foreignReader, openPage, type PageKind, pagesIn, sharedPages } from './pages/page-kinds.ts'

// Pictures of every kind of page and state of a built site, to be looked at, in
// test-results/screenshots: npm run screenshots [part of a file name …]
const folder = process.env.SHOTS ?? 'test-results/screenshots'
const filters = process.argv.slice(2)
const locales = ['en', 'zh-cn', 'de', 'ar']
const views = [320, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** A file per view: `answer-with-a-table.ar-320-dark.png`. */
function fileOf(name: string, { width, colorScheme }: (typeof views)[number]): string {
  const [, kind = name, locale = 'all'] = /^(.*) \((.*)\)$/.exec(name) ?? []
  return `${kind.replaceAll(' ', '-')}.${locale}-${width}-${colorScheme}.png`
}

/** Takes the pictures of one kind of page that are wanted. */
async function take(browser: Browser, origin: string, kind: PageKind): Promise<void> {
  const wanted = views
    .map((view) => ({ ...view, file: fileOf(kind.name, view) }))
    .filter(({ file }) => filters.length === 0 || filters.some((filter) => file.includes(filter)))
  if (wanted.length === 0) return
  const context = await browser.newContext({
    baseURL: origin,
    locale: foreignReader,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  await openPage(page, kind)
  for (const { width, colorScheme, file } of wanted) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
  }
  await context.close()
}

await mkdir(folder, { recursive: true })
const server = await serveCounted(process.env.OUT ?? 'dist')
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })
const waiting = [...sharedPages, ...locales.flatMap(pagesIn)]
const work = async () => {
  for (let kind = waiting.shift(); kind; kind = waiting.shift())
    await take(browser, server.origin, kind)
}
await Promise.all([work(), work()])
await browser.close()
server.close()
console.log(`The pictures are in ${folder}`)
