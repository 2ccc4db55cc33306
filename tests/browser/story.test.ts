import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { siteListener } from '../../src/cli/site-listener.ts'
import { sampleContent } from '../samples/sample-site.ts'
import { buildSite, listen, runNode } from './pages/built-site.ts'
import { SearchPage } from './pages/search-page.ts'
import { TicketPanel } from './pages/ticket-panel.ts'

const answer = { id: 1037, slug: 'sspr-0029-on-premises-configuration-error' }
const content = 'test-results/renamed-content'
const out = 'test-results/renamed-site'
const newSlug = 'on-premises-configuration-for-reset-is-wrong'

const mail = `你好，我在重置密码的时候报错，怎么办？
SSPR_0029: 你的组织未正确设置用于密码重置的本地配置。
Correlation ID: 4f1c9a52-0d3b-4a3e-9a61-6f2d0c8f7b11
Timestamp: 2026-11-20 08:14:22Z
wang.fang@contoso.example`

/** The sample site with this one answer of the real content, whose links lead nowhere else. */
async function smallSite(): Promise<void> {
  await sampleContent(content)
  const folder = `${content}/answers/${answer.slug}`
  await cp(`content/answers/${answer.slug}`, folder, { recursive: true })
  for (const locale of ['en', 'zh-cn']) {
    const text = await readFile(`${folder}/${locale}.mdx`, 'utf8')
    const alone = text
      .replace(/\[[^\]]*\]\(code:[^)]+\)/g, '[…](#cause)')
      .replace(/\]\((answer|topic|page):[^)]+\)/g, '](#cause)')
      .replace(/^related:.*$/m, 'related: []')
    await writeFile(`${folder}/${locale}.mdx`, alone)
  }
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('from a Chinese customer’s error to step 3, also after the answer was renamed', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const search = new SearchPage(page)
  const panel = new TicketPanel(page)
  const chinese = await browser.newContext({ locale: 'zh-CN' })
  const customer = await chinese.newPage()
  let link = ''

  await test.step('an agent who reads English pastes what the customer wrote', async () => {
    await search.open('en')
    await search.field.fill(mail)
    await search.expectBest(answer.id)
    await expect(page).not.toHaveURL(/wang|4f1c9a52/)
  })

  await test.step('finds the answer in English and copies the reply in Chinese', async () => {
    await search.best.getByRole('link').first().click()
    await expect(page).toHaveURL(`/en/${answer.slug}/`)
    await panel.summary.click()
    await panel.choice("Customer's language").selectOption('简体中文')
    await panel.copyButton.click()
    await expect(panel.notice).toHaveText('Reply in 简体中文 copied')
    expect(await panel.clipboard()).toContain('\n3. 如果只有 event 33004，请修复权限和继承。')
  })

  await test.step('then the reply for step 3 alone, which is what the customer needs', async () => {
    await panel.reply('Step 3').click()
    await expect.poll(() => panel.clipboard()).toMatch(/请修复权限和继承[\s\S]*#step-3/)
    link = /https:\/\/\S+#step-3/.exec(await panel.clipboard())?.[0] ?? ''
  })

  await test.step('the customer opens the link at step 3, in Chinese', async () => {
    const { pathname, search: query, hash } = new URL(link)
    await customer.goto(`${baseURL}${pathname}${query}${hash}`)
    await expect(customer).toHaveURL(`${baseURL}/zh-cn/${answer.slug}/#step-3`)
    await expect(customer.locator('li#step-3')).toBeInViewport()
    await expect(customer.locator('li#step-3 h3')).toContainText('修复权限和继承')
  })

  await test.step('an author renames the published answer: the build names the line to add', async () => {
    await smallSite()
    await runNode('src/cli/release.ts', content)
    await rename(`${content}/answers/${answer.slug}`, `${content}/answers/${newSlug}`)
    const failed = await buildSite(content, out).then(
      () => '',
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    )
    expect(failed).toContain(`Type: redirectFrom: [${answer.slug}]`)
  })

  await test.step('with that line, the old links still arrive at step 3', async () => {
    const file = `${content}/answers/${newSlug}/en.mdx`
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('\ntopic:', `\nredirectFrom: [${answer.slug}]\ntopic:`))
    await buildSite(content, out)
    const { origin, close } = await listen(siteListener(out))
    const { pathname, search: query, hash } = new URL(link)
    for (const old of [`${pathname}${query}${hash}`, `/zh-cn/${answer.slug}/#step-3`]) {
      await customer.goto(origin + old)
      await expect(customer).toHaveURL(`${origin}/zh-cn/${newSlug}/#step-3`)
      await expect(customer.locator('li#step-3')).toBeInViewport()
    }
    close()
  })

  await chinese.close()
  await rm(content, { recursive: true })
  await rm(out, { recursive: true })
})
