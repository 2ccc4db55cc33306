import { expect, type Page } from '@playwright/test'
import { appSecret, greyedOut } from './answer-page.ts'
import { engineFiles, SearchPage } from './search-page.ts'

/** A kind of page: where one is, and what makes it ready to be looked at. */
export interface PageKind {
  name: string
  /** Below the locale; or the whole path, where a page has no language of its own. */
  path: string
  prepare?: (page: Page) => Promise<void>
  /** Something stands over the rest on purpose. */
  covered?: boolean
}

/** A reader whose language the site does not have: chooser and `/go/` stay and show their lists. */
export const foreignReader = 'is-IS'

/** The state, and the full text worked in: before that the order may still change. */
const searched = (state: 'ready' | 'empty' | 'no-such-code') => async (page: Page) => {
  await new SearchPage(page).expectState(state)
  await expect(page.locator('answer-search')).toHaveAttribute('data-settled', 'true')
}

async function openFacets(page: Page): Promise<void> {
  await searched('ready')(page)
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
}

async function loseTheIndex(page: Page): Promise<void> {
  await page.route(engineFiles.list, (route) => route.abort())
  await page.reload()
  await new SearchPage(page).expectState('error')
  await page.unroute(engineFiles.list)
}

async function goOffline(page: Page): Promise<void> {
  const search = new SearchPage(page)
  await expect(search.status).not.toBeEmpty()
  await page.context().setOffline(true)
  await search.field.fill('password')
  await search.expectState('error')
}

async function loseTheFullText(page: Page): Promise<void> {
  await page.route(engineFiles.fullText, (route) => route.abort())
  await page.reload()
  await new SearchPage(page).expectState('error')
  await page.unroute(engineFiles.fullText)
}

/** A reader whose situation lacks something for most answers. */
const lackMuch = (hides: boolean) => async (page: Page) => {
  const text = JSON.stringify({ roles: ['guest-inviter'], environment: 'cloud', hides })
  await page.evaluate((kept) => localStorage.setItem('situation', kept), text)
  await page.reload()
  const said = hides ? page.getByRole('status') : page.locator('[data-fit] p')
  await expect(said.first()).not.toBeEmpty()
  if (hides) await expect(page.locator('answer-search')).toHaveAttribute('data-settled', 'true')
}

const typeSubject = async (page: Page) => {
  await page.locator('#subject').fill('AADSTS50126')
  await expect(page.locator('credential-help-search li').first()).toBeVisible()
}

/** Opens "Copy for ticket" and the form for escalation. */
export async function openPanels(page: Page): Promise<void> {
  for (const [name, filled] of [
    ['ticket', 'select'],
    ['escalation', 'textarea'],
  ]) {
    await page.locator(`details.${name} > summary`).click()
    await expect(page.locator(`details.${name} ${filled}`).first()).toBeVisible()
  }
  // The head of a table stays in sight while its rows are scrolled.
  await page.evaluate(() => scrollTo(0, 0))
}

/** The script of code blocks is there: each has its button, and only those that scroll are stops. */
export const seeCopyButtons = async (page: Page) => {
  await expect(page.locator('.code button').first()).toBeVisible()
}

const copyTheLink = async (page: Page) => {
  await page.locator('.copy-link').first().click()
  await expect(page.locator('.said-aloud')).not.toBeEmpty()
}

const seeBothLanguages = async (page: Page) => {
  await expect(page.locator('.beside').first()).toBeVisible()
}

const listKeys = async (page: Page) => {
  await page.keyboard.press('?')
  await expect(page.locator('dialog[open]')).toBeVisible()
}

/** Pages that exist once, for every language together. */
export const sharedPages: readonly PageKind[] = [
  { name: 'chooser', path: '/' },
  { name: 'link for tickets', path: `/go/${greyedOut.id}/` },
  { name: 'page that does not exist', path: '/en/no-such-page/' },
]

/** Pages that exist in every language. */
export const localePages: readonly PageKind[] = [
  { name: 'home', path: '' },
  { name: 'answer with a table', path: `${greyedOut.slug}/` },
  { name: 'answer at a step', path: `${greyedOut.slug}/#step-3`, prepare: copyTheLink },
  { name: 'answer with commands', path: `${appSecret.slug}/`, prepare: seeCopyButtons },
  { name: 'answer with codes', path: 'user-gets-error-resetting-password/' },
  { name: 'answer with its panels open', path: `${greyedOut.slug}/`, prepare: openPanels },
  {
    name: 'answer in two languages',
    path: `${greyedOut.slug}/?with=OTHER`,
    prepare: seeBothLanguages,
  },
  { name: 'keys', path: `${greyedOut.slug}/`, prepare: listKeys, covered: true },
  { name: 'stand-in', path: 'user-account-disabled/' },
  { name: 'topics', path: 'topics/' },
  { name: 'topic', path: 'topics/reset-by-admin/' },
  { name: 'role', path: 'roles/helpdesk-administrator/' },
  { name: 'licence', path: 'licences/entra-p1/' },
  { name: 'hybrid', path: 'hybrid/' },
  { name: 'codes', path: 'codes/' },
  { name: 'code', path: 'codes/SSPR_0009/' },
  { name: 'translations', path: 'translations/' },
  { name: 'about', path: 'about/' },
  { name: 'design', path: 'about/design/' },
  { name: 'accessibility', path: 'accessibility/' },
  { name: 'for machines', path: 'for-machines/' },
  { name: 'in other pages', path: 'embed/', prepare: typeSubject },
  { name: 'situation', path: 'situation/' },
  { name: 'answer for a situation', path: `${greyedOut.slug}/`, prepare: lackMuch(false) },
  { name: 'results for a situation', path: 'search/?q=writeback', prepare: lackMuch(true) },
  { name: 'search', path: 'search/' },
  { name: 'results', path: 'search/?q=Azure%20AD', prepare: searched('ready') },
  { name: 'filters', path: 'search/?licence=none&requiredRole=none', prepare: openFacets },
  { name: 'pasted error', path: 'search/?q=Error%20code:%20SSPR_0009', prepare: searched('ready') },
  { name: 'nothing found', path: 'search/?q=xylophone', prepare: searched('empty') },
  { name: 'unknown code', path: 'search/?q=AADSTS90033', prepare: searched('no-such-code') },
  { name: 'failed search', path: 'search/?q=password', prepare: loseTheIndex },
  { name: 'offline', path: 'search/', prepare: goOffline },
  { name: 'no full text', path: 'search/?q=password', prepare: loseTheFullText },
]

/** Kinds that hold what a language or a direction can break. */
const tellingKinds = [
  'home',
  'answer with a table',
  'answer with commands',
  'stand-in',
  'results',
  'unknown code',
  'situation',
  'codes',
]

/** Every kind of page of one language, with its address. */
export const pagesIn = (locale: string): readonly PageKind[] =>
  localePages.map((kind) => ({
    ...kind,
    name: `${kind.name} (${locale})`,
    path: `/${locale}/${kind.path.replace('OTHER', locale === 'ja' ? 'en' : 'ja')}`,
  }))

const isOneOf = (kinds: readonly string[]) => (page: PageKind) =>
  kinds.some((kind) => page.name.startsWith(`${kind} (`))

/** The kinds of page of one language that a language or a direction can break. */
export const tellingPagesIn = (locale: string): readonly PageKind[] =>
  pagesIn(locale).filter(isOneOf(tellingKinds))

const translated = ['ar', 'zh-cn', 'de']

/**
 * The pages to look at, with their addresses: every kind in English, the telling kinds in Arabic,
 * Chinese and German, home in the other languages; with `EVERY=1` (`npm run accessibility`) every kind
 * in every language.
 */
export const everyPage: readonly PageKind[] = [
  ...sharedPages,
  ...pagesIn('en'),
  ...(process.env.EVERY
    ? [...translated, 'ja', 'es', 'fr'].flatMap(pagesIn)
    : [
        ...translated.flatMap(tellingPagesIn),
        ...['ja', 'es', 'fr'].flatMap(pagesIn).filter(isOneOf(['home'])),
      ]),
]

/** Opens a kind of page and makes it ready. */
export async function openPage(page: Page, { path, prepare }: PageKind): Promise<void> {
  await page.goto(path)
  await prepare?.(page)
}
