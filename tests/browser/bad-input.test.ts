import { expect, type Page, test } from '@playwright/test'
import { AnswerPage, appSecret, greyedOut } from './pages/answer-page.ts'

/** The one section that the page for unknown addresses shows. */
const shown = (page: Page) => page.locator('main > section:visible')
const heading = (page: Page) => shown(page).getByRole('heading')

async function expectLanguage(page: Page, lang: string, title: string): Promise<void> {
  await expect(shown(page)).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(heading(page)).toHaveText(title)
  await expect(page).toHaveTitle(title)
}

const inEnglishOrChinese = [
  { lang: 'en', locale: 'en-US', number: 'There is no answer 9999' },
  { lang: 'zh-CN', locale: 'zh-CN', number: '没有编号为 9999 的解答' },
]

for (const { lang, locale, number } of inEnglishOrChinese) {
  test.describe(`a reader of ${lang}`, () => {
    test.use({ locale })

    test('is told that a link from a ticket has an unknown number', async ({ page }) => {
      await page.goto('/go/9999/')
      await expectLanguage(page, lang, number)
      await shown(page).locator('a.go').click()
      await expect(page).toHaveURL(/\/search\/$/)
    })
  })
}

test('an address without a language speaks the language that was chosen', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('contentinfo').getByRole('link', { name: '简体中文' }).click()
  await page.goto('/go/9999/')
  await expectLanguage(page, 'zh-CN', '没有编号为 9999 的解答')
})

test('only one language is ever seen, also before the script has arrived', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort())
  for (const [path, lang] of [
    ['/zh-cn/topics/no-such-topic/', 'zh-CN'],
    ['/go/9999/', 'en'],
  ] as const) {
    await page.goto(path)
    await expect(shown(page)).toHaveCount(1)
    await expect(shown(page)).toHaveAttribute('lang', lang)
  }
})

test('an address in a language the site has is explained in that language', async ({ page }) => {
  await page.goto('/zh-cn/topics/no-such-topic/')
  await expectLanguage(page, 'zh-CN', '此页不存在')
})

test('an unknown language leads to the same page in the languages there are', async ({ page }) => {
  await page.goto(`/xx/${greyedOut.slug}/`)
  await expectLanguage(page, 'en', 'This site is not offered in xx')
  await shown(page).getByRole('link', { name: '简体中文' }).click()
  await expect(page).toHaveURL(`/zh-cn/${greyedOut.slug}/`)
})

test('a language in capital letters opens the page and keeps its step', async ({ page }) => {
  await page.goto(`/zh-CN/${greyedOut.slug}/#step-2`)
  await expect(page).toHaveURL(`/zh-cn/${greyedOut.slug}/#step-2`)
})

test('an unknown code leads to the search for it', async ({ page }) => {
  await page.goto('/en/codes/AADSTS99999/')
  await expectLanguage(page, 'en', 'No answer explains AADSTS99999')
  await shown(page).getByRole('link', { name: 'Search for “AADSTS99999”' }).click()
  await expect(page).toHaveURL('/en/search/?q=AADSTS99999')
  await expect(page.locator('answer-search')).toHaveAttribute('data-state', 'no-such-code')
})

test('an unknown answer leads to a search for the words of its address', async ({ page }) => {
  await page.goto('/en/reset-password-button-grey/')
  await expectLanguage(page, 'en', 'There is no answer at this address')
  await shown(page)
    .getByRole('link', { name: /^Search for “reset password/ })
    .click()
  await expect(page.locator('ol[data-results] > li').first()).toHaveAttribute(
    'data-answer-id',
    String(greyedOut.id),
  )
})

test('markup in an address stays text', async ({ page }) => {
  await page.goto('/en/%3Cimg%20src=x%20onerror=alert(1)%3E/')
  await expect(heading(page)).toHaveCount(1)
  await expect(page.locator('main img')).toHaveCount(0)
})

const missingStep = [
  { locale: 'en', text: /^This answer has no step 99\. Its last step:/ },
  { locale: 'zh-cn', text: /^这篇解答没有第 99 步。最后一步是：/ },
]

for (const { locale, text } of missingStep) {
  test(`a link to a step that is not there leads to the last one (${locale})`, async ({ page }) => {
    const answer = new AnswerPage(page)
    await answer.open(greyedOut, { locale, anchor: 'step-99' })
    await expect(answer.notice).toHaveText(text)
    const last = await page.locator('#fix .steps > li').last().getAttribute('id')
    await answer.notice.getByRole('link').click()
    await expect(page).toHaveURL(`/${locale}/${greyedOut.slug}/#${last}`)
    await expect(page.locator(`#${last}`)).toBeInViewport()
    await expect(answer.notice).toBeHidden()
  })
}

test('a link to a part that is not there lists the parts', async ({ page }) => {
  const answer = new AnswerPage(page)
  await answer.open(appSecret, { anchor: 'nonsense' })
  await expect(answer.notice).toHaveText(/^The link leads to a part that this answer does not have/)
  const parts = await page
    .locator('main > section[id]:has(> .tab)')
    .evaluateAll((all) => all.map(({ id }) => `#${id}`))
  const links = answer.notice.getByRole('link')
  expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(parts)
  await expect(answer.notice.getByRole('link', { name: 'Fix: PowerShell' })).toBeVisible()
})

test('a fragment that is changed later is looked at again', async ({ page }) => {
  const answer = new AnswerPage(page)
  await answer.open(greyedOut, { anchor: 'step-2' })
  await expect(answer.notice).toHaveCount(0)
  await page.evaluate(() => location.assign('#step-77'))
  await expect(answer.notice).toHaveText(/no step 77/)
  await expect(answer.notice).toBeInViewport()
  await page.evaluate(() => location.assign('#%E0%A4%A'))
  await expect(answer.notice).toHaveText(/^The link leads to a part/)
})

test('a fragment that names another place of the page is no mistake', async ({ page }) => {
  const answer = new AnswerPage(page)
  for (const anchor of ['other-languages', 'sources', 'main']) {
    await answer.open(greyedOut, { anchor })
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await expect(answer.notice).toHaveCount(0)
  }
})

test('a former anchor becomes the present one in the address, without another entry', async ({
  page,
}) => {
  // As the build prints it for an answer whose author names a former anchor.
  await page.route(`**/en/${greyedOut.slug}/`, async (route) => {
    const response = await route.fetch()
    const former = '<li id="step-2"><span id="step-20" data-anchor-from></span>'
    await route.fulfill({
      response,
      body: (await response.text()).replace('<li id="step-2">', former),
    })
  })
  await page.goto('/en/about/')
  await page.goto(`/en/${greyedOut.slug}/#step-20`)
  await expect(page).toHaveURL(`/en/${greyedOut.slug}/#step-2`)
  await expect(page.locator('li:target')).toHaveId('step-2')
  await expect(new AnswerPage(page).notice).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL('/en/about/')
})
