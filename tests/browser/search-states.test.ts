import { expect, type Page, test } from '@playwright/test'
import { engineFiles, SearchPage } from './pages/search-page.ts'

/** Paths of all requests of a page from now on. */
function listen(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

test('nothing of the search is fetched before it is used', async ({ page }) => {
  const paths = listen(page)
  const search = new SearchPage(page)
  await search.open()
  await search.expectState('idle')
  const isEngine = (path: string) => engineFiles.list.test(path) || engineFiles.fullText.test(path)
  expect(paths.filter(isEngine)).toEqual([])
  const list = page.waitForResponse(engineFiles.list)
  await search.field.focus()
  await list
  expect(paths.filter((path) => engineFiles.fullText.test(path))).toEqual([])
  const fullText = page.waitForResponse(engineFiles.fullText)
  await search.field.fill('password')
  await fullText
})

test('while the list of answers is on its way, the search says so', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(engineFiles.list, async (route) => {
    await promise
    await route.continue()
  })
  const search = new SearchPage(page)
  await search.open('en', '?q=greyed+out')
  await search.expectState('loading')
  await expect(search.status).toHaveText('Fetching the index…')
  resolve()
  await search.expectState('ready')
})

test('a list of answers that is there at once is not worth a word', async ({ page }) => {
  await page.clock.install()
  await page.route(engineFiles.list, () => {})
  const search = new SearchPage(page)
  await search.open('en', '?q=greyed+out')
  await search.expectState('loading')
  await page.clock.runFor(250)
  await expect(search.status).toBeEmpty()
  await page.clock.runFor(100)
  await expect(search.status).toHaveText('Fetching the index…')
})

test('without a connection the search says what still works, and goes on by itself', async ({
  page,
  context,
}) => {
  const search = new SearchPage(page)
  await search.open()
  await expect(search.status).not.toBeEmpty()
  await context.setOffline(true)
  await search.field.fill('greyed out')
  await search.expectState('error')
  await expect(search.status).toHaveText('You are offline')
  await expect(search.element.getByText('answers in other tabs still work')).toBeVisible()
  await context.setOffline(false)
  await search.expectBest(1006)
})

test('words that no answer has lead to the lists', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open()
  await search.field.fill('xylophone')
  await search.expectState('empty')
  await expect(search.status).toHaveText('Nothing found for “xylophone”')
  await expect(search.results).toHaveCount(0)
  await expect(search.element.getByRole('link', { name: 'All answers' })).toHaveAttribute(
    'href',
    '/en/topics/',
  )
})

test('a code the site does not know is looked up at Microsoft, not guessed', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=AADSTS90033')
  await search.expectState('no-such-code')
  await expect(search.status).toHaveText('We have no answer for AADSTS90033')
  await expect(
    search.element.getByRole('link', { name: 'Look it up at Microsoft' }),
  ).toHaveAttribute('href', 'https://login.microsoftonline.com/error?code=90033')
  await expect(search.element.getByRole('heading', { name: 'Best answer' })).toHaveCount(0)
  const neighbours = search.element.locator('[data-neighbours] a')
  await expect(neighbours).toHaveCount(3)
  await expect(neighbours.first()).toHaveAttribute('href', /\/en\/codes\/AADSTS\d+\/$/)
})

test('a code the site knows, in any spelling, gives an answer that its page lists', async ({
  page,
}) => {
  await page.goto('/en/codes/SSPR_0009/')
  const listed = await page
    .locator('main li[data-answer-id]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.answerId))
  const search = new SearchPage(page)
  await search.open('en', '?q=Error:+sspr_0009')
  await search.expectState('ready')
  expect(listed).toContain((await search.ids())[0])
})

test('a lost list of answers is an error with a way on, and trying again works', async ({
  page,
}) => {
  await page.route(engineFiles.list, (route) => route.abort())
  const search = new SearchPage(page)
  await search.open('en', '?q=greyed+out')
  await search.expectState('error')
  await expect(search.status).toHaveText('The search could not be loaded')
  await expect(search.element.getByRole('link', { name: 'All answers' })).toBeVisible()
  await page.unroute(engineFiles.list)
  await search.element.getByRole('button', { name: 'Try again' }).click()
  await search.expectBest(1006)
})

test('without the full text the search says so, shows what it has and can try again', async ({
  page,
}) => {
  await page.route(engineFiles.fullText, (route) => route.abort())
  const search = new SearchPage(page)
  await search.open('en', '?q=greyed+out')
  await search.expectState('error')
  await expect(search.best).toHaveAttribute('data-answer-id', '1006')
  await page.unroute(engineFiles.fullText)
  await search.element.getByRole('button', { name: 'Try again' }).click()
  await search.expectBest(1006)
})
