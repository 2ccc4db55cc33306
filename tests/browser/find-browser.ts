import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

// First Chromium without its window: the whole browser suite took 192 s in it and 8 min with one.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .map((folder) => `${folder}/${name}`)
    .find((file) => existsSync(file))

/** A browser for the tests that is already here: Playwright's own, else Chromium or Chrome. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath()
  if (own && existsSync(own)) return own
  return names.map(onPath).find(Boolean) ?? places.find((file) => existsSync(file))
}

const attempts: readonly [string, string[]][] = [
  ['npx', ['playwright', 'install', 'chromium']],
  ['apt-get', ['update']],
  [
    'apt-get',
    [
      'install',
      '--yes',
      '--no-install-recommends',
      'chromium',
      'chromium-headless-shell',
      'fonts-noto-cjk',
      'fonts-noto-core',
    ],
  ],
]

/** Finds a browser or installs one: Playwright's own, else Debian's `chromium` where we may. */
export function ensureBrowser(): string {
  for (const attempt of [undefined, ...attempts]) {
    if (attempt) {
      const [command, args] = attempt
      console.log(`No browser yet: ${command} ${args.join(' ')}`)
      try {
        execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 })
      } catch {
        continue
      }
    }
    const found = findBrowser()
    if (found) return found
  }
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one, for example with "apt-get install chromium" as root.',
  )
}

/** Switches that keep the browser to itself: no sandbox in containers, no calls home. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
