import { expect, type Locator, type Page, test } from '@playwright/test'
import { AnswerPage, appSecret, greyedOut } from './pages/answer-page.ts'
import { SearchPage } from './pages/search-page.ts'

// Names, roles and states as the accessibility tree has them: what a screen reader is given.

/** The tree of the browser itself, which knows what the style sheet does. */
async function treeOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.filter(({ ignored }) => !ignored)
}

test('home: a named navigation, and a search whose field is named by its question', async ({
  page,
}) => {
  await page.goto('/en/')
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Credential Help"
      - navigation "Main":
        - link "Search"
        - link "Topics"
        - link "Codes"
        - link "Languages"
  `)
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - textbox "Paste the whole error, type its code, or describe what you see."
      - button "Find the answer"
  `)
})

test('results: the count in a live region, the best answer apart, every act named by its answer', async ({
  page,
}) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=reset+password+button+greyed+out')
  await search.found()
  const title = 'The Reset password button is greyed out for one user but works for others'
  await expect(search.element).toMatchAriaSnapshot(`
    - search:
      - textbox "What the screen says"
      - link "Skip to the results"
    - status: /\\d+ answers found/
    - list:
      - listitem:
        - heading "Best answer" [level=2]
        - heading "${title}" [level=3]:
          - link "${title}"
        - heading "Open the person's page." [level=4]
        - paragraph:
          - link "Continue at step 2"
          - link "Copy link ${title}"
          - button "Copy reply ${title}"
      - listitem:
        - heading "Further results" [level=2]
        - heading [level=3]:
          - link
        - paragraph:
          - link /^Link Copy link ./
          - button /^Reply ./
  `)
})

test('no result says "Symptom:" without one', async ({ page }) => {
  const search = new SearchPage(page)
  await search.open('en', '?q=reset+password+button+greyed+out')
  await search.found()
  await expect(search.element).not.toMatchAriaSnapshot('- paragraph: "Symptom:"')
})

test('an answer: its parts as headings in order, its steps as a list of headings', async ({
  page,
}) => {
  const answer = new AnswerPage(page)
  await answer.open(greyedOut)
  await expect(answer.main).toMatchAriaSnapshot(`
    - main:
      - heading "The Reset password button is greyed out for one user but works for others" [level=1]
      - link "Start at step 1"
      - link "Copy link"
      - term: Role needed
      - definition:
        - link "Helpdesk Administrator"
      - term: Licence
      - term: Environment
      - term: Time
      - definition: 5 minutes
      - heading "Symptom" [level=2]
      - heading "Check" [level=2]
      - table
      - heading "Cause" [level=2]
      - heading "Fix" [level=2]
      - list:
        - listitem:
          - heading "Open the person's page." [level=3]
          - link /Copy link to step 1/
          - 'button "Copy reply: Step 1"'
        - listitem:
          - heading [level=3]
      - heading "Verify" [level=2]
      - heading "Still not solved" [level=2]
      - heading "Related" [level=2]
      - heading "Sources" [level=2]
  `)
})

test('each step is read with its number', async ({ page }) => {
  await new AnswerPage(page).open(greyedOut)
  const count = await page.locator('#fix .steps > li').count()
  // The style sheet makes the numbers, which only the browser's own tree has.
  const words = (await treeOf(page)).flatMap(({ role, name }) =>
    role?.value === 'StaticText' ? String(name?.value) : [],
  )
  const numbers = words.filter((word) => /^\d$/.test(word))
  expect(numbers).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)))
})

/** How often each role of a table stands in the browser's own tree. */
async function tableRoles(page: Page): Promise<Record<string, number>> {
  const roles = (await treeOf(page)).map(({ role }) => String(role?.value))
  const wanted = ['table', 'row', 'columnheader', 'rowheader', 'cell']
  return Object.fromEntries(
    wanted.map((role) => [role, roles.filter((one) => one === role).length]),
  )
}

/** The heads and cells of each row that a screen reader counts. */
const cellsOf = (table: Locator) =>
  table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].filter((cell) => cell.checkVisibility()).length),
    )

for (const width of [1280, 320]) {
  test(`a table is a table, and no row has a column more than its heads (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const slug of [greyedOut.slug, 'user-gets-error-resetting-password']) {
      const answer = new AnswerPage(page)
      await answer.open({ slug })
      const table = answer.main.getByRole('table').first()
      const [heads = 0, ...rows] = await cellsOf(table)
      expect(heads).toBeGreaterThan(1)
      expect(new Set(rows)).toEqual(new Set([heads]))
      // Laid out as blocks, or by rows of boxes, it stays one in the browser's own tree.
      expect(await tableRoles(page)).toEqual({
        table: 1,
        row: rows.length + 1,
        columnheader: heads,
        rowheader: rows.length,
        cell: rows.length * (heads - 1),
      })
    }
  })
}

test('a block of commands is named by its language, as is the button that copies it', async ({
  page,
}) => {
  const answer = new AnswerPage(page)
  await answer.open(appSecret)
  await expect(page.locator('#fix-powershell')).toMatchAriaSnapshot(`
    - heading "Fix PowerShell" [level=2]
    - list:
      - listitem:
        - button "Copy PowerShell"
        - group "PowerShell":
          - code: /Connect-MgGraph/
  `)
})
