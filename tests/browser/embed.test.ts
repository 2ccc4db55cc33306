import { expect, type Page, test } from '@playwright/test'
import { serveHost } from './host-page.ts'
import { greyedOut } from './pages/answer-page.ts'
import { serveRecorded } from './recording-server.ts'

const tag = 'credential-help-search'

/** What a page must not get from the element: errors, cookies, anything stored. */
function watch(page: Page): { errors: string[]; left: () => Promise<unknown> } {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() !== 'log') errors.push(`${message.type()}: ${message.text()}`)
  })
  const left = async () => ({
    cookies: await page.context().cookies(),
    stored: await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]),
  })
  return { errors, left }
}

const nothing = { cookies: [], stored: [0, 0, 0] }

const customers = [
  {
    lang: 'en',
    locale: 'en',
    subject: 'reset password button is greyed out for one user',
    marks: ['grey', 'one%20user', 'one+user', 'button'],
    field: 'Subject of the ticket',
    region: 'Answers that may help',
    count: /^\d answers? may help$/,
    newTab: '(opens a new tab)',
  },
  {
    lang: 'zh-CN',
    locale: 'zh-cn',
    subject: '重置密码按钮灰显，只有一个用户',
    marks: ['重置', encodeURIComponent('重置'), '灰显', encodeURIComponent('灰显')],
    field: '工单主题',
    region: '可能有帮助的解答',
    count: /^\d 篇解答可能有帮助$/,
    newTab: '（在新标签页中打开）',
  },
] as const

for (const { lang, locale, subject, marks, field, region, count, newTab } of customers) {
  test(`a ticket form on another origin suggests the answer while its subject is typed (${locale})`, async ({
    page,
  }) => {
    await using site = await serveRecorded()
    const element = `<${tag} for="subject"></${tag}>`
    await using host = await serveHost({ site: site.origin, lang, element })
    const { errors, left } = watch(page)
    await page.goto(host.origin)
    await page.waitForFunction((name) => customElements.get(name), tag)
    expect(site.requests.map((request) => request.split(' ')[1])).toEqual(['/embed/v1.js'])

    await page.getByLabel(field).pressSequentially(subject)
    const list = page.getByRole('region', { name: region })
    const first = list.getByRole('link').first()
    await expect(first).toHaveAttribute('href', `${site.origin}/go/${greyedOut.id}/?lang=${locale}`)
    await expect(first).toHaveAccessibleName(new RegExp(`\\S.*${newTab.replace(/[()]/g, '\\$&')}$`))
    await expect(first).toHaveAttribute('rel', 'noopener')
    await expect(page.getByRole('status')).toHaveText(count)

    await page.keyboard.press('Tab')
    await expect(first).toBeFocused()
    const opened = page.waitForEvent('popup')
    await page.keyboard.press('Enter')
    const answer = await opened
    await expect(answer).toHaveURL(new RegExp(`/${locale}/${greyedOut.slug}/$`))
    expect(await answer.evaluate(() => window.opener)).toBeNull()

    expect(site.requests.join('\n')).toContain(`/search/${locale}.json`)
    for (const mark of marks) expect(asked(site.requests)).not.toContain(mark)
    expect(errors).toEqual([])
    expect(await left()).toEqual(nothing)
  })
}

/** Every request up to the one for the answer, whose own address says what it is about. */
function asked(requests: readonly string[]): string {
  const end = requests.findIndex((request) => request.startsWith('GET /go/'))
  return requests.slice(0, end).join('\n')
}

test.describe('an element with a field of its own', () => {
  test('leads from a pasted error to its answer, and says it when a code has none', async ({
    page,
    baseURL,
  }) => {
    await using host = await serveHost({
      site: baseURL ?? '',
      lang: 'en',
      element: `<${tag}></${tag}>`,
    })
    const { errors } = watch(page)
    await page.goto(host.origin)
    const field = page.getByRole('textbox', { name: 'What is the problem?' })
    const status = page.getByRole('status')
    await field.fill('Sorry, we ran into a problem.\nError code: SSPR_0009\nUser: anna@contoso.com')
    await expect(status).toHaveText(/^\d answers? may help$/)
    await field.press('Enter')
    await expect(page.getByRole('link').first()).toBeFocused()

    await field.fill('AADSTS90033')
    await expect(status).toHaveText('There is no answer for AADSTS90033 yet.')
    await expect(page.getByRole('link')).toHaveCount(0)
    await field.fill('AA')
    await expect(status).toBeEmpty()
    await field.fill('order lunch for the meeting')
    await expect(status).toHaveText('No answer fits this text yet.')
    expect(errors).toEqual([])
  })

  test('tells the page what is found and what is opened, and the page may open it itself', async ({
    page,
    baseURL,
  }) => {
    const element = `<${tag} limit="1"></${tag}>`
    await using host = await serveHost({ site: baseURL ?? '', lang: 'en', element })
    await page.goto(host.origin)
    await page.evaluate(() => {
      const told: unknown[] = []
      Object.assign(window, { told })
      document.addEventListener('credential-help-results', (event) => {
        told.push((event as CustomEvent).detail)
      })
      document.addEventListener('credential-help-open', (event) => {
        event.preventDefault()
        told.push((event as CustomEvent).detail)
      })
    })
    await page.getByRole('textbox', { name: /problem/ }).fill('reset password button greyed out')
    await page.getByRole('link').click()
    const link = `${baseURL}/go/${greyedOut.id}/?lang=en`
    expect(await page.evaluate('told')).toEqual([{ count: 1 }, { id: greyedOut.id, link }])
    expect(page.context().pages()).toHaveLength(1)
  })

  test('follows its properties, and warns of values that it does not know', async ({
    page,
    baseURL,
  }) => {
    const element = `<${tag} locale="tlh" licence="p9"></${tag}>`
    await using host = await serveHost({ site: baseURL ?? '', lang: 'en', element })
    const { errors } = watch(page)
    await page.goto(host.origin)
    await page.getByRole('textbox', { name: /problem/ }).fill('reset password button greyed out')
    const link = page.getByRole('link').first()
    await expect(link).toHaveAttribute('href', /\?lang=en$/)
    expect(errors).toEqual([
      expect.stringMatching(/locale="tlh".*Allowed: en, zh-cn/),
      expect.stringMatching(/licence="p9".*Allowed: none, /),
    ])
    await page
      .locator(tag)
      .evaluate((found) => Object.assign(found, { locale: 'zh-cn', target: '_self' }))
    await expect(link).toHaveAttribute('href', /\?lang=zh-cn$/)
    await expect(link).toHaveAttribute('target', '_self')
    await expect(page.getByRole('textbox', { name: '遇到了什么问题？' })).toBeVisible()
    await page
      .locator(tag)
      .evaluate((found) => Object.assign(found, { topic: ['app-credentials'] }))
    await expect(page.locator(tag).locator(`[href*="/go/${greyedOut.id}/"]`)).toHaveCount(0)
  })
})

test('where the site cannot be reached, the form stays as it is and the reader is told', async ({
  page,
  baseURL,
}) => {
  const element = `<${tag} for="subject"></${tag}>`
  await using host = await serveHost({ site: baseURL ?? '', lang: 'en', element })
  await page.route(/\/search\/en\.json/, (route) => route.abort())
  await page.goto(host.origin)
  await page.getByLabel('Subject').fill('reset password button greyed out')
  await expect(page.getByRole('status')).toHaveText(/could not be loaded/)
  await page.unroute(/\/search\/en\.json/)
  await page.getByLabel('Subject').pressSequentially(' again')
  await expect(page.getByRole('link').first()).toBeVisible()
})

test('the files for other origins say so, and the pages do not', async ({ request }) => {
  for (const path of ['/embed/v1.js', '/embed/words/en.json', '/search/en.json']) {
    const headers = (await request.get(path)).headers()
    expect(headers['access-control-allow-origin'], path).toBe('*')
    expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin')
    expect(headers['cache-control'], path).toBe('no-cache')
  }
  expect((await request.get('/en/')).headers()).not.toHaveProperty('access-control-allow-origin')
})
