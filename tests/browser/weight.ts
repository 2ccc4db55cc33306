import { chromium } from '@playwright/test'
import { budgets } from './budgets.ts'
import { serveCounted } from './counting-server.ts'
import { browserArguments, ensureBrowser } from './find-browser.ts'
import { weigh } from './weigh.ts'

// What pages weigh on the wire beside what they may: npm run weight (after a build).
const server = await serveCounted(process.env.OUT ?? 'dist')
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6)

console.log(`${'kB of brotli'.padEnd(26)}  html   css script other  total (of)   requests (of)`)
for (const budget of budgets) {
  const { html, css, script, other, total, requests } = await weigh(browser, server, budget)
  const parts = [html, css, script, other].map(kB).join('')
  console.log(
    `${budget.name.padEnd(24)}${parts} ${kB(total)} (${budget.total}) ${requests} (${budget.requests})`,
  )
}
await browser.close()
server.close()
