import { expect, type Page, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'
import { SearchPage } from './pages/search-page.ts'
import { SituationPage, verdictOf } from './pages/situation-page.ts'

/** Needs a role, a licence and a hybrid environment. */
const hybridAnswer = '/en/on-premises-integration-page-missing/'

/** Layout shifts that nobody asked for, added up, once the page has come to rest. */
async function shifts(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    const own = window as unknown as { shifted: number }
    own.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        own.shifted += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          setTimeout(() => resolve((window as unknown as { shifted: number }).shifted)),
        ),
      ),
  )
}

test.describe('an answer says what the reader lacks', () => {
  test('nothing, before anything was said', async ({ page }) => {
    await page.goto(`/en/${greyedOut.slug}/`)
    await expect(verdictOf(page)).toBeHidden()
    await page.getByRole('link', { name: 'Describe your situation' }).click()
    await expect(page).toHaveURL('/en/situation/')
  })

  test('set, read, changed and forgotten', async ({ page }) => {
    const situation = new SituationPage(page)
    await situation.open()
    await situation.hold('helpdesk-administrator')
    await expect(situation.spoken).toHaveText('Saved on this device')
    await expect.poll(() => situation.kept()).toEqual({ roles: ['helpdesk-administrator'] })
    await page.goto(`/en/${greyedOut.slug}/`)
    await expect(verdictOf(page)).toHaveText('You can do this')
    await page.goto(hybridAnswer)
    await expect(verdictOf(page)).toHaveText('Needs a higher role: Hybrid Identity Administrator')
    await page.getByRole('link', { name: 'Change your situation' }).click()
    await expect(situation.choice('role', 'helpdesk-administrator')).toBeChecked()
    await situation.choice('licence', 'm365-paid').check()
    await situation.choice('environment', 'cloud').check()
    await situation.hold('none')
    await page.goto(hybridAnswer)
    await expect(verdictOf(page)).toHaveText(
      'Needs a higher role: Hybrid Identity Administrator · Needs Microsoft Entra ID P1 or Business Premium · Only for hybrid environments',
    )
    await situation.open()
    await situation.forget.click()
    await expect(situation.spoken).toHaveText('Nothing about you is kept on this device.')
    await expect.poll(() => situation.kept()).toBeNull()
    await expect(situation.choice('environment', 'cloud')).not.toBeChecked()
    await page.goto(hybridAnswer)
    await expect(verdictOf(page)).toBeHidden()
  })

  test('and follows what another tab says', async ({ page, context }) => {
    await page.goto(`/en/${greyedOut.slug}/`)
    const other = new SituationPage(await context.newPage())
    await other.open()
    await other.hold('guest-inviter')
    await expect(verdictOf(page)).toHaveText('Needs a higher role: Helpdesk Administrator')
    await other.forget.click()
    await expect(verdictOf(page)).toBeHidden()
  })

  test('in the language of the text', async ({ page }) => {
    const situation = new SituationPage(page)
    await situation.open('zh-cn')
    await situation.hold('guest-inviter')
    await expect(situation.spoken).toHaveText('已保存在此设备上')
    await page.goto(`/zh-cn/${greyedOut.slug}/`)
    await expect(verdictOf(page)).toHaveText('需要更高的角色：支持管理员')
  })

  for (const text of ['{"roles":[7]}', 'no JSON', '[]'])
    test(`as if nothing was said, where ${text} is kept`, async ({ page }) => {
      await page.addInitScript((kept) => localStorage.setItem('situation', kept), text)
      await page.goto(`/en/${greyedOut.slug}/`)
      await expect(verdictOf(page)).toBeHidden()
      await expect(page.getByRole('link', { name: 'Describe your situation' })).toBeVisible()
    })
})

test('a choice made before the script has come is kept too', async ({ page }) => {
  const situation = new SituationPage(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*situation-form*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en/situation/', { waitUntil: 'commit' })
  await situation.hold('app-owner')
  release()
  await expect.poll(() => situation.kept()).toEqual({ roles: ['app-owner'] })
  await expect(situation.choice('role', 'app-owner')).toBeChecked()
})

test('the choice can be made with the keyboard alone', async ({ page }) => {
  const situation = new SituationPage(page)
  await situation.open()
  await situation.choice('role', 'password-administrator').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect
    .poll(() => situation.kept())
    .toEqual({
      roles: ['password-administrator', 'helpdesk-administrator'],
    })
  await page.locator('input[name=role]').last().focus()
  await page.keyboard.press('Space')
  await expect(situation.choice('role', 'password-administrator')).not.toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await expect
    .poll(() => situation.kept())
    .toMatchObject({ roles: ['none'], environment: 'hybrid' })
  await page.keyboard.press('Tab')
  await expect(situation.forget).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => situation.kept()).toBeNull()
})

test('nothing on an answer moves, and nothing said stands in a request', async ({ page }) => {
  const situation = new SituationPage(page)
  await situation.keep({ roles: ['guest-inviter'], licence: 'm365-paid', environment: 'cloud' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await shifts(page, `/en/${greyedOut.slug}/`)).toBe(0)
  await expect(verdictOf(page)).toContainText('Needs a higher role')
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await shifts(page, hybridAnswer)).toBe(0)
  expect(asked.filter((line) => /guest-inviter|m365-paid|cloud/.test(line))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test.describe('results', () => {
  test('say it, hide it, count it, and show it again', async ({ page }) => {
    const search = new SearchPage(page)
    await new SituationPage(page).keep({
      roles: ['helpdesk-administrator'],
      licence: 'none',
      environment: 'cloud',
    })
    await search.open('en', '?q=writeback')
    const all = await search.found()
    await expect(search.results.first().locator('.verdict')).toContainText('Only for hybrid')
    await page.getByLabel('Hide what I cannot do').check()
    await expect(search.status).toContainText('hidden because of your situation')
    const [shown = 0, hidden = 0] =
      ((await search.status.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
    expect(shown + hidden).toBe(all)
    expect(hidden).toBeGreaterThan(0)
    await expect(page.locator('.verdict', { hasText: /Needs|Only/ })).toHaveCount(0)
    expect(await search.count('hybridOnly', 'true')).toBe(0)
    await expect(page).toHaveURL('/en/search/?q=writeback')
    await page.reload()
    await expect(page.getByLabel('Hide what I cannot do')).toBeChecked()
    await expect(search.status).toContainText('hidden')
    await page.getByLabel('Hide what I cannot do').uncheck()
    expect(await search.found()).toBe(all)
  })

  test('to an exact code keep its answer, marked', async ({ page }) => {
    await new SituationPage(page).keep({ roles: ['none'], environment: 'cloud', hides: true })
    const search = new SearchPage(page)
    await search.open('en', '?q=event%2033004')
    await search.expectState('ready')
    await expect(search.best.locator('.verdict')).toContainText('Only for hybrid environments')
  })

  test('of which most are hidden say so first, and call none of the others the best', async ({
    page,
  }) => {
    await new SituationPage(page).keep({
      roles: ['guest-inviter'],
      environment: 'cloud',
      hides: true,
    })
    const search = new SearchPage(page)
    await search.open('en', '?q=writeback')
    await search.found()
    const told = page.getByRole('heading', { name: 'hidden because of your situation' })
    await expect(told).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Best answer' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Show what is hidden' }).click()
    await expect(page.getByRole('heading', { name: 'Best answer' })).toBeVisible()
    await expect(told).toHaveCount(0)
  })

  test('that are all hidden are told of, with a way back', async ({ page }) => {
    await new SituationPage(page).keep({ roles: [], environment: 'cloud', hides: true })
    const search = new SearchPage(page)
    await search.open('en', '?hybridOnly=true')
    await search.expectState('empty')
    await page.getByRole('button', { name: 'Show what is hidden' }).click()
    await search.expectState('ready')
  })
})

test('the search has no trace of it before anything was said', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=writeback')
  await search.found()
  await expect(page.locator('.verdict')).toHaveCount(0)
  await expect(page.getByLabel('Hide what I cannot do')).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an answer has no trace of it, and its page says why', async ({ page }) => {
    await page.goto(`/en/${greyedOut.slug}/`)
    await expect(page.locator('[data-fit]')).toBeHidden()
    await page.goto('/en/situation/')
    await expect(page.locator('main noscript p')).toContainText('This needs JavaScript.')
    await expect(page.locator('[data-situation-form]')).toBeHidden()
  })
})
