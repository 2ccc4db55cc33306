import { type Browser, chromium } from '@playwright/test'
import { serveCounted } from './counting-server.ts'
import { browserArguments, ensureBrowser } from './find-browser.ts'

// What pages weigh on the wire, bodies in brotli: npm run weight (after a build).
const server = await serveCounted(process.env.OUT ?? 'dist')

async function weigh(browser: Browser, name: string, path: string, wait?: string): Promise<void> {
  server.take()
  const page = await browser.newPage()
  await page.goto(server.origin + path, { waitUntil: 'networkidle' })
  if (wait) await page.waitForSelector(wait)
  const requests = server.take()
  const bytes = requests.reduce((sum, row) => sum + row.bytes, 0)
  const largest = [...requests].sort((a, b) => b.bytes - a.bytes).slice(0, 3)
  const parts = largest.map((row) => `${row.path.slice(0, 40)} ${row.bytes}`).join(', ')
  const weight = `${(bytes / 1000).toFixed(1).padStart(6)} kB  ${requests.length} requests`
  console.log(`${name.padEnd(22)} ${weight}  (${parts})`)
  await page.close()
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })
await weigh(browser, 'answer', '/en/reset-password-button-greyed-out/')
await weigh(browser, 'answer, zh-cn', '/zh-cn/reset-password-button-greyed-out/')
await weigh(browser, 'home', '/en/')
await weigh(browser, 'codes', '/en/codes/')
await weigh(browser, 'search, unused', '/en/search/')
await weigh(browser, 'search, all loaded', '/en/search/?q=greyed%20out', '[data-state=ready]')
await weigh(browser, 'search, zh-cn', '/zh-cn/search/?q=%E7%81%B0%E6%98%BE', '[data-state=ready]')
await browser.close()
server.close()
