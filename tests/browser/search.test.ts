import { expect, type Page, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'
import { SearchPage } from './pages/search-page.ts'

test('lines of a Chinese title in the results end where words do, as on its page', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open('zh-cn', '?q=重置密码按钮是灰色的')
  await search.expectBest(greyedOut.id)
  const piecesOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((title) => title.innerHTML.replaceAll(/<\/?mark[^>]*>/g, '').split('<wbr>'))
  const pieces = await piecesOf('[data-link]')
  expect(pieces.length).toBeGreaterThan(3)
  await page.goto(`/zh-cn/${greyedOut.slug}/`)
  expect(pieces).toEqual(await piecesOf('h1'))
})

const symptoms = [
  { locale: 'en', typed: 'reset password button greyed out', best: 'Best answer' },
  { locale: 'zh-cn', typed: '重置密码按钮是灰色的', best: '最佳解答' },
]

for (const { locale, typed, best } of symptoms) {
  test(`a symptom typed in ${locale} gives the right answer first, with its first step`, async ({
    page,
  }) => {
    const search = new SearchPage(page)
    await search.open(locale)
    await search.expectState('idle')
    await search.field.pressSequentially(typed)
    await search.expectBest(greyedOut.id)
    await expect(search.best).toHaveAttribute('data-locale', locale)
    await expect(search.best.getByRole('heading', { name: best })).toBeVisible()
    await expect(search.best.getByRole('link').first()).toHaveAttribute(
      'href',
      `/${locale}/${greyedOut.slug}/`,
    )
    await page.goto(`/${locale}/${greyedOut.slug}/`)
    const action = (await page.locator('#step-1 h3').innerText()).trim()
    await page.goBack()
    await expect(search.best.getByRole('heading', { level: 4 })).toHaveText(action)
  })
}

test('the first step leads on to step 2 of the answer', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=reset+password+button+greyed+out')
  await search.expectBest(greyedOut.id)
  await search.best.getByRole('link', { name: 'Continue at step 2' }).click()
  await expect(page).toHaveURL(`/en/${greyedOut.slug}/#step-2`)
  await expect(page.locator('#step-2')).toBeInViewport()
})

test('an address with a query runs the search, and reload gives the same', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=reset+password+button+greyed+out')
  await search.expectBest(greyedOut.id)
  await expect(search.field).toHaveValue('reset password button greyed out')
  await expect(search.element).toHaveAttribute('data-settled', 'true')
  const before = await search.ids()
  await page.reload()
  await search.expectBest(greyedOut.id)
  await expect.poll(() => search.ids()).toEqual(before)
})

test('what was typed stands in the address, and a new tab shows the same', async ({
  page,
  context,
}) => {
  const search = new SearchPage(page)
  await search.open()
  await search.field.fill('I forgot my work or school password')
  await search.expectState('ready')
  await expect(page).toHaveURL(/\?q=I\+forgot\+my\+work\+or\+school\+password$/)
  await expect(search.element).toHaveAttribute('data-settled', 'true')
  const shared = new SearchPage(await context.newPage())
  await shared.page.goto(page.url())
  await shared.expectState('ready')
  await expect.poll(() => shared.ids()).toEqual(await search.ids())
})

test('back from an answer shows the results again', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  await search.field.fill('reset password button greyed out')
  await search.expectBest(greyedOut.id)
  await search.best.getByRole('link').first().click()
  await expect(page.getByRole('main')).toHaveAttribute('data-answer-id', String(greyedOut.id))
  await page.goBack()
  await search.expectBest(greyedOut.id)
  await expect(search.field).toHaveValue('reset password button greyed out')
})

test('the number of answers is announced', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  await expect(search.status).toHaveText('Type what the screen says, or choose a filter.')
  await search.field.fill('greyed out')
  await expect(search.status).toHaveText(/^\d+ answers? found$/)
})

test('by keyboard alone: slash, words, Enter to the first result, Enter to its answer', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open()
  await page.keyboard.press('/')
  await expect(search.field).toBeFocused()
  await page.keyboard.type('reset password button greyed out')
  await page.keyboard.press('Enter')
  await search.expectBest(greyedOut.id)
  const first = search.best.getByRole('link').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/en/${greyedOut.slug}/`)
})

test('a slash typed in the field is a slash', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  await search.field.pressSequentially('and/or')
  await expect(search.field).toHaveValue('and/or')
})

test('words in the field go away with it: an emptied field is idle again', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=greyed+out')
  await search.expectState('ready')
  await search.field.fill('')
  await search.expectState('idle')
  await expect(search.results).toHaveCount(0)
  await expect(page).toHaveURL('/en/search/')
})

test('a search in Chinese shows every answer in Chinese', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('zh-cn', '?q=密码')
  await search.expectState('ready')
  const locales = await search.results.evaluateAll((items) =>
    items.map((item) => (item as HTMLElement).dataset.locale),
  )
  expect(new Set(locales)).toEqual(new Set(['zh-cn']))
})

/** Holds the script of the search back until the returned function is called. */
async function holdScript(page: Page): Promise<() => void> {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/answer-search/, async (route) => {
    await held
    await route.continue()
  })
  return () => arrive()
}

test('what is typed and chosen before the script has arrived is not lost', async ({ page }) => {
  const arrive = await holdScript(page)
  const search = new SearchPage(page)
  await search.open()
  await search.field.fill('greyed out')
  await search.facet('licence', 'none').evaluate((box: HTMLInputElement) => box.click())
  arrive()
  await search.expectState('ready')
  await expect(search.field).toHaveValue('greyed out')
  await expect(page).toHaveURL(/q=greyed\+out&licence=none/)
})

test('Enter pressed before the script has arrived leads on to the first result too', async ({
  page,
}) => {
  const arrive = await holdScript(page)
  const search = new SearchPage(page)
  await search.open()
  await search.field.fill('greyed out')
  await search.field.press('Enter')
  arrive()
  await search.expectState('ready')
  await expect(search.best.getByRole('link').first()).toBeFocused()
  await expect(search.field).toHaveValue('greyed out')
})
