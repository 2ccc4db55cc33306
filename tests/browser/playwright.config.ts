import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './find-browser.ts'

// Started by run.ts, which names the browser, the built site and a free port.
const port = Number(process.env.PORT ?? 4399)
const folder = process.env.OUT ?? 'test-results/real-site'
const executablePath = process.env.BROWSER ?? findBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'dot',
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    reducedMotion: 'reduce',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts`,
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { PORT: String(port), OUT: folder },
    url: `http://localhost:${port}/404.html`,
    reuseExistingServer: false,
  },
})
