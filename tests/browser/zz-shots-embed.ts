import { chromium } from '@playwright/test'
import { serveHost } from '/work/main/tests/browser/host-page.ts'
import { serveRecorded } from '/work/main/tests/browser/recording-server.ts'
import { mkdirSync } from 'node:fs'
mkdirSync('/tmp/shots', { recursive: true })
await using site = await serveRecorded()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [lang, locale, text] of [['en','en','reset password button is greyed out'],['zh-CN','zh-cn','重置密码按钮灰显']] as const) {
  for (const width of [320, 1280]) for (const colorScheme of ['light','dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
    page.on('console', m => console.log(lang, m.type(), m.text()))
    page.on('pageerror', e => console.log('ERR', e.message))
    await page.goto(`${site.origin}/${locale}/embed/`)
    await page.locator('#subject').pressSequentially(text)
    await page.locator('credential-help-search li').first().waitFor()
    await page.screenshot({ path: `/tmp/shots/demo-${locale}-${width}-${colorScheme}.png`, fullPage: true })
    await page.close()
  }
  await using host = await serveHost({ site: site.origin, lang, element: '<credential-help-search for="subject"></credential-help-search><hr><credential-help-search></credential-help-search>' })
  for (const [width, colorScheme] of [[320,'light'],[1280,'dark']] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
    page.on('console', m => console.log(lang, m.type(), m.text()))
    page.on('pageerror', e => console.log('ERR', e.message))
    await page.goto(host.origin)
    await page.locator('#subject').fill(text)
    await page.locator('credential-help-search textarea:visible').fill('AADSTS90033 user cannot sign in')
    await page.locator('credential-help-search li').nth(3).waitFor()
    await page.screenshot({ path: `/tmp/shots/host-${locale}-${width}-${colorScheme}.png`, fullPage: true })
    await page.close()
  }
}
for (const q of ['My laptop is slow today','printer offline','Need a new monitor please','cannot log in to outlook after password change','forgot password','Invoice for October','AADSTS90033','order lunch for meeting','VPN not connecting from home']) {
  const page = await browser.newPage()
  await page.goto(`${site.origin}/en/embed/`)
  await page.locator('#subject').fill(q)
  await page.waitForTimeout(700)
  console.log(q, '=>', await page.locator('credential-help-search .status').innerText(), '|', await page.locator('credential-help-search a').allInnerTexts())
  await page.close()
}
await browser.close()
