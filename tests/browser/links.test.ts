import { expect, test } from '@playwright/test'
import { AnswerPage, greyedOut } from './pages/answer-page.ts'

const link = (anchor = '') => `/go/${greyedOut.id}/${anchor}`

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const copied = [
    { what: 'the answer', name: 'Copy link', address: link() },
    { what: 'a part', name: 'Link Copy link to part: Fix', address: link('#fix') },
    { what: 'a step', name: 'Link Copy link to step 3', address: link('#step-3') },
  ]

  for (const { what, name, address } of copied) {
    test(`the permanent link of ${what} is copied, and the page says so`, async ({
      page,
      baseURL,
    }) => {
      const answer = new AnswerPage(page)
      await answer.open(greyedOut)
      await answer.copyLink(name).click()
      await expect(answer.notice).toHaveText('Link copied')
      expect(await answer.clipboard()).toBe(`${baseURL}${address}`)
      await expect(page).toHaveURL(`/en/${greyedOut.slug}/`)
    })
  }

  test('a link is copied by keyboard, and the focus stays on it', async ({ page, baseURL }) => {
    const answer = new AnswerPage(page)
    await answer.open(greyedOut)
    const copy = answer.copyLink('Copy link')
    await copy.press('Enter')
    await expect(answer.notice).toHaveText('Link copied')
    await expect(copy).toBeFocused()
    expect(await answer.clipboard()).toBe(`${baseURL}${link()}`)
  })

  test('in Chinese the page says so in Chinese, and the link is the same', async ({
    page,
    baseURL,
  }) => {
    const answer = new AnswerPage(page)
    await answer.open(greyedOut, { locale: 'zh-cn' })
    await answer.copyLink('复制链接').click()
    await expect(answer.notice).toHaveText('链接已复制')
    expect(await answer.clipboard()).toBe(`${baseURL}${link()}`)
  })

  test('every part and every step has a link, and each leads to what it names', async ({
    page,
  }) => {
    const answer = new AnswerPage(page)
    await answer.open(greyedOut)
    const anchors = await answer.main
      .locator('a.copy-link')
      .evaluateAll((links) => links.map((element) => (element as HTMLAnchorElement).hash))
    const named = await answer.main
      .locator('section[id]:has(.copy-link), .steps > li[id]')
      .evaluateAll((elements) => elements.map(({ id }) => `#${id}`))
    expect(anchors).toEqual(['', ...named])
    expect(named).toContain('#step-1')
  })
})

// As in a browser that refuses, and on a site without HTTPS, where there is no clipboard at all.
const refusals = {
  'is refused': () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  },
  'does not exist': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  },
}

for (const [how, refuse] of Object.entries(refusals)) {
  test(`where the clipboard ${how}, the link is shown to copy by hand`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(refuse)
    const answer = new AnswerPage(page)
    await answer.open(greyedOut)
    await answer.copyLink('Link Copy link to step 3').click()
    await expect(answer.notice).toHaveText(`Copy this link: ${baseURL}${link('#step-3')}`)
  })
}

test('a deep link has its step on screen and marked', async ({ page }) => {
  const answer = new AnswerPage(page)
  await answer.open(greyedOut, { anchor: 'step-3' })
  await expect(page.locator('#step-3')).toBeInViewport({ ratio: 1 })
  const colourOf = (step: number) =>
    page.locator(`#step-${step}`).evaluate((element) => getComputedStyle(element, '::before').color)
  expect(await colourOf(3)).not.toBe(await colourOf(2))
  expect(await colourOf(1)).toBe(await colourOf(2))
})

test('a deep link to a part has its heading on screen', async ({ page }) => {
  const answer = new AnswerPage(page)
  await answer.open(greyedOut, { anchor: 'verify' })
  await expect(page.locator('#verify').getByRole('heading')).toBeInViewport({ ratio: 1 })
})

for (const width of [320, 768, 1440]) {
  test(`at ${width} px the link of a step leaves its number free`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await new AnswerPage(page).open(greyedOut)
    const steps = await page.locator('.steps > li').evaluateAll((items) =>
      items.map((item) => {
        const { left, top } = item.getBoundingClientRect()
        const number = getComputedStyle(item, '::before')
        const icon = item.querySelector('.copy-link svg')?.getBoundingClientRect()
        const below = (icon?.top ?? 0) - (top + Number.parseFloat(number.top))
        const beside = (icon?.left ?? 0) - (left + Number.parseFloat(number.width))
        return below >= Number.parseFloat(number.height) || beside >= 0
      }),
    )
    expect(steps).not.toHaveLength(0)
    expect(steps).not.toContain(false)
  })
}
