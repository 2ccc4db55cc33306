import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { browserArguments, ensureBrowser } from './find-browser.ts'

// Pictures of the pages of a running site, to be looked at: node tests/browser/screenshots.ts [filter]
const origin = process.env.ORIGIN ?? 'http://localhost:4321'
const folder = process.env.SHOTS ?? 'test-results/screenshots'
const [filter = ''] = process.argv.slice(2)

const answer = 'reset-password-button-greyed-out'
const pages: Record<string, string> = {
  chooser: '/?choose',
  home: '/LOCALE/',
  answer: `/LOCALE/${answer}/`,
  commands: '/LOCALE/manage-app-secret-or-certificate/',
  errors: '/LOCALE/user-gets-error-resetting-password/',
  topics: '/LOCALE/topics/',
  topic: '/LOCALE/topics/reset-by-admin/',
  role: '/LOCALE/roles/helpdesk-administrator/',
  codes: '/LOCALE/codes/',
  code: '/LOCALE/codes/SSPR_0009/',
  search:
    '/LOCALE/search/?q=AADSTS50126%20Error%20validating%20credentials%20due%20to%20invalid%20username%20or%20password',
  miss: '/LOCALE/search/?q=AADSTS90033',
  empty: '/LOCALE/search/?q=printer%20offline',
  bilingual: `/LOCALE/${answer}/?with=OTHER`,
  translations: '/LOCALE/translations/',
  about: '/LOCALE/about/',
  missing: '/LOCALE/nowhere/',
}
const widths = [320, 768, 1440]

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })
await mkdir(folder, { recursive: true })
for (const [name, path] of Object.entries(pages)) {
  for (const locale of ['en', 'zh-cn']) {
    for (const width of widths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const file = `${name}.${locale}-${width}-${colorScheme}.png`
        if (!file.includes(filter)) continue
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
        await page.goto(
          origin +
            path.replace('LOCALE', locale).replace('OTHER', locale === 'en' ? 'zh-cn' : 'en'),
          { waitUntil: 'networkidle' },
        )
        await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
        await page.close()
      }
    }
  }
}
await browser.close()
