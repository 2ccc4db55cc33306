import { expect, type Page, test } from '@playwright/test'
import { faintText, lostInForcedColors, motion } from './pages/looks.ts'
import {
  foreignReader,
  openPage,
  pagesIn,
  sharedPages,
  tellingPagesIn,
} from './pages/page-kinds.ts'
import { misplaced, unmarkedLanguages, wrongType } from './pages/structure.ts'
import { smallTargets } from './pages/targets.ts'
import {
  coverings,
  lostText,
  overlappingText,
  spaceText,
  unspaceText,
} from './pages/text-layout.ts'

// What axe cannot see, on every kind of page. A page is loaded once and looked at in many ways.
test.use({ locale: foreignReader })

const wide = { width: 1280, height: 800 }
/** 1280 x 1024 CSS px at 400 %. */
const enlarged = { width: 320, height: 256 }

/** Nothing is cut, nothing stands on anything else, and there is one direction to scroll in. */
async function expectNoLoss(page: Page, how: string): Promise<void> {
  expect.soft(await lostText(page), how).toEqual([])
  expect.soft(await overlappingText(page), how).toEqual([])
}

async function expectTargets(page: Page, how: string): Promise<void> {
  expect.soft(await smallTargets(page), `targets, ${how}`).toEqual([])
}

async function expectSpacing(page: Page, how: string): Promise<void> {
  await spaceText(page)
  await expectNoLoss(page, `spaced text, ${how}`)
  await unspaceText(page)
}

async function expectColors(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  expect.soft(await lostInForcedColors(page), 'forced colours').toEqual([])
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await faintText(page, 7), `more contrast, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' })
}

async function expectStillness(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const { longest, running } = await motion(page)
  expect.soft(running, 'animations').toBe(0)
  expect.soft(longest, 'longest motion in ms').toBeLessThanOrEqual(200)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const still = { longest: 0, running: 0, scroll: 'auto' }
  if (longest > 0) expect.soft(await motion(page), 'reduced motion').toEqual(still)
}

/** Every kind in English, and those in Arabic that a direction can break; all of them with `EVERY=1`. */
const arabic = process.env.EVERY ? pagesIn('ar') : tellingPagesIn('ar')

for (const kind of [...sharedPages, ...pagesIn('en'), ...arabic]) {
  if (kind.covered) continue
  test(`${kind.name}: nothing is lost enlarged, spaced, in forced colours or without motion`, async ({
    page,
  }) => {
    await page.setViewportSize(wide)
    await openPage(page, kind)
    expect.soft(await misplaced(page), 'headings and landmarks').toEqual([])
    expect.soft(await unmarkedLanguages(page), 'languages').toEqual([])
    expect.soft(await wrongType(page), 'scripts').toEqual([])
    await expectStillness(page)
    await expectTargets(page, '1280 px')
    await expectNoLoss(page, '1280 px')
    await expectColors(page)
    await expectSpacing(page, '1280 px')
    await page.setViewportSize(enlarged)
    expect.soft(await coverings(page), '400 %').toEqual([])
    await expectTargets(page, '320 px')
    await expectNoLoss(page, '400 %')
    await expectSpacing(page, '320 px')
  })
}
