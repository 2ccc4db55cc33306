import { describe, expect, test } from 'vitest'
import { all, attribute, ids, locales, one, page, read, tagged, textOf } from './site.ts'

const answer = (locale: string, slug = 'button-greyed-out') => page(`/${locale}/${slug}/`)
const main = (locale: string, slug?: string) => one(answer(locale, slug), 'main')
const language = (locale: string, slug: string) => {
  const element = main(locale, slug)
  return [attribute(element, 'lang'), attribute(element, 'dir')]
}

describe('an answer page', () => {
  test('keeps the contract: its number on main, parts as sections, steps as list items', () => {
    expect(attribute(main('en'), 'dataAnswerId')).toBe('1001')
    expect(ids(main('en'))).toEqual([
      'main',
      'ticket-text',
      'symptom',
      'check',
      'cause',
      'fix',
      'step-1',
      'step-2',
      'fix-powershell',
      'fix-powershell-step-1',
      'verify',
      'related',
      'sources',
    ])
    const steps = tagged(main('en'), 'li').flatMap((step) => attribute(step, 'id') ?? [])
    expect(steps).toEqual(['step-1', 'step-2', 'fix-powershell-step-1'])
  })

  test.each(['button-greyed-out', 'page-missing', 'reset-not-written-back'])(
    '%s has the same anchors in every language',
    (slug) => {
      const [english, ...others] = locales.map(({ locale }) => ids(main(locale, slug)))
      expect(english?.length).toBeGreaterThan(4)
      for (const anchors of others) expect(anchors).toEqual(english)
    },
  )

  test('begins with the answer, who can do it, and a way straight to step 1', () => {
    const [lead] = all(main('en'), ({ properties }) => String(properties.className) === 'lead')
    expect(lead && textOf(lead)).toBe(
      'Your role may not reset this account; ask someone whose role may.',
    )
    expect(textOf(one(main('en'), 'dl'))).toMatch(/Helpdesk Administrator.*None.*5 minutes/s)
    const links = tagged(main('en'), 'a').map((link) => attribute(link, 'href'))
    expect(links.indexOf('#step-1')).toBeGreaterThan(-1)
    expect(links.indexOf('#step-1')).toBeLessThan(3)
  })

  test('offers a permanent link of the answer, of each part and of each step', () => {
    const links = tagged(main('ar'), 'a').flatMap((link) => attribute(link, 'href') ?? [])
    const permanent = new Set(links.filter((link) => link.startsWith('/go/1001/')))
    expect([...permanent]).toEqual(
      expect.arrayContaining([
        '/go/1001/',
        '/go/1001/#check',
        '/go/1001/#step-2',
        '/go/1001/#fix-powershell',
      ]),
    )
  })

  test('resolves content links within its language', () => {
    const links = tagged(main('ar'), 'a').map((link) => attribute(link, 'href'))
    expect(links).toEqual(
      expect.arrayContaining([
        '/ar/page-missing/#step-2',
        '/ar/topics/writeback/',
        '/ar/codes/event-33004/',
        '#check',
      ]),
    )
  })

  test('says who made a translation', () => {
    const origins = locales.map(({ locale }) =>
      all(main(locale), ({ properties }) => 'dataOrigin' in properties).map((notice) =>
        attribute(notice, 'dataOrigin'),
      ),
    )
    expect(origins).toEqual([[], ['human'], ['machine']])
  })
})

describe('an answer without a translation', () => {
  test('is shown in the source language on a page of the reader', () => {
    expect(language('ar', 'reset-not-written-back')).toEqual(['en', 'ltr'])
    expect(language('zh-cn', 'reset-not-written-back')).toEqual(['en', 'ltr'])
    expect(language('ar', 'button-greyed-out')).toEqual(['ar', 'rtl'])
  })

  test("says so in the reader's language", () => {
    const [notice, ...others] = all(
      main('ar', 'reset-not-written-back'),
      ({ properties }) => 'dataStandIn' in properties,
    )
    expect(others).toEqual([])
    expect(notice && [attribute(notice, 'lang'), attribute(notice, 'dir'), textOf(notice)]).toEqual(
      ['ar', 'rtl', 'هذه الإجابة غير متوفرة بعد باللغة العربية، لذلك تُعرض باللغة الإنجليزية.'],
    )
  })

  test('is no notice where there is a translation', () => {
    const notices = all(main('ar'), ({ properties }) => 'dataStandIn' in properties)
    expect(notices).toEqual([])
  })
})

describe('the Markdown twin', () => {
  test('is linked from the page and says what the page says', () => {
    const [link] = tagged(answer('ar'), 'link').filter(
      (found) => attribute(found, 'type') === 'text/markdown',
    )
    expect(link && attribute(link, 'href')).toBe('/ar/button-greyed-out.md')
    const twin = read('/ar/button-greyed-out.md')
    expect(twin).toMatch(/^# زر إعادة تعيين كلمة المرور باهت\n/)
    expect(twin).toContain('https://sample-help.example/ar/page-missing/#step-2')
    expect(twin).toContain('Get-MgUserMemberOf -UserId person@contoso.com')
  })
})
