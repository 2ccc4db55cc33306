import { expect, test } from '@playwright/test'
import { greyedOut } from './pages/answer-page.ts'
import { SituationPage } from './pages/situation-page.ts'
import { TicketPanel } from './pages/ticket-panel.ts'

// Names, roles and states of what a reader fills in, as the accessibility tree has them.

test('the ticket panel and the escalation form: every field has its name', async ({ page }) => {
  const panel = new TicketPanel(page)
  await panel.open(greyedOut)
  await panel.summary.click()
  await expect(page.locator('details.ticket')).toMatchAriaSnapshot(`
    - group:
      - combobox "Customer's language"
      - combobox "Kind of text"
      - combobox "Which part"
      - combobox "Format"
      - textbox "Text for the ticket"
      - button "Copy"
  `)
  await page.locator('details.escalation > summary').click()
  await expect(page.locator('details.escalation')).toMatchAriaSnapshot(`
    - group:
      - textbox "Paste the error"
      - textbox "User"
      - textbox "Time (UTC)"
      - button "Now"
      - textbox "Correlation ID"
      - textbox "Text for the next level"
      - button "Copy"
  `)
})

test('the situation: three named groups of choices', async ({ page }) => {
  await new SituationPage(page).open()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - group "Your roles":
      - list:
        - listitem:
          - checkbox "Helpdesk Administrator"
        - listitem:
          - checkbox "I hold no role"
    - group "Licence of your organisation":
      - list:
        - listitem:
          - radio "No paid licence"
        - listitem:
          - radio "I don't know" [checked]
    - group "Environment":
      - list:
        - listitem:
          - radio "Cloud-only"
  `)
  const forget = page.getByRole('button', { name: 'Forget this' })
  await expect(forget).toBeHidden()
  await page.getByRole('radio', { name: 'Cloud-only' }).check()
  await expect(forget).toBeVisible()
  await forget.click()
  await expect(forget).toBeHidden()
})

test('the list of keys is a named dialog', async ({ page }) => {
  await page.goto('/en/')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Keyboard shortcuts":
      - heading "Keyboard shortcuts" [level=2]
      - term: /
      - definition: Go to the search field
      - checkbox "Use these keys" [checked]
      - button "Close"
  `)
})
