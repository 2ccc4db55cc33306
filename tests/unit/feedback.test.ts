import { describe, expect, test } from 'vitest'
import { atPart, fillAddress, reportAddress } from '../../src/model/feedback.ts'
import { textPrint } from '../../src/model/ledger.ts'
import { changed, onlyProblem, reportOn, siteYaml } from '../samples/content-folder.ts'
import { library, shown } from '../samples/library.ts'

const reporting = (reportUnsolved: string) => ({
  ...library,
  site: { ...library.site, reportUnsolved },
})

describe('an address for reports', () => {
  test('is filled in so that no sign of a title ends it or adds to it', () => {
    const title = 'A & B = "C"? #1 +50% {id}\n中'
    const address = fillAddress('mailto:a@b.example?subject={title}&body={id}', { title, id: '7' })
    const { searchParams, hash } = new URL(address)
    expect([searchParams.get('subject'), searchParams.get('body'), hash]).toEqual([title, '7', ''])
  })

  test('names the answer, its language, its version and its link', () => {
    const template = 'https://x.example/?a={id}&b={locale}&c={version}&d={title}&e={link}'
    const view = shown(1001, 'zh-cn')
    const { searchParams } = new URL(
      reportAddress(reporting(template), view, 'reportUnsolved') ?? '',
    )
    expect([...searchParams.values()]).toEqual([
      '1001',
      'zh-cn',
      textPrint(view.answer, 'zh-cn'),
      view.text.title,
      'https://help.example/go/1001/?lang=zh-cn',
    ])
    expect(searchParams.get('c')).toMatch(/^[0-9a-f]{8}$/)
  })

  test('names the text that is shown where the translation is missing', () => {
    const template = 'https://x.example/?{locale}-{version}'
    const view = shown(1002, 'zh-cn')
    expect(reportAddress(reporting(template), view, 'reportUnsolved')).toBe(
      `https://x.example/?en-${textPrint(view.answer, 'en')}`,
    )
  })

  test('leaves the part to the browser, and is a hyphen without one', () => {
    const address = reportAddress(
      reporting('https://x.example/{part}'),
      shown(1001, 'en'),
      'reportUnsolved',
    )
    expect(address).toBe('https://x.example/{part}')
    expect(atPart(address ?? '', 'step-2')).toBe('https://x.example/step-2')
    expect(atPart(address ?? '', '')).toBe('https://x.example/-')
  })

  test('is absent where the site names none', () => {
    expect(reportAddress(library, shown(1001, 'en'), 'reportUnsolved')).toBeUndefined()
  })
})

const mistakes = [
  {
    title: 'a placeholder that is misspelt',
    line: 'reportUnsolved: "https://x.example/?t={tittle}"',
    says: [
      'content/site.yaml, line 8: The placeholder "{tittle}" of "reportUnsolved" is not one we know. Did you mean "title"?',
      '  Allowed: {id}, {locale}, {part}, {version}, {title}, {link}.',
      '  Type: reportUnsolved: "https://x.example/?t={title}"',
    ],
  },
  {
    title: 'a placeholder of another report',
    line: 'reportMissing: "mailto:a@b.example?subject={id}"',
    says: [
      'content/site.yaml, line 8: The placeholder "{id}" of "reportMissing" is not one we know.',
      '  Allowed: {query}.',
      '  Type: reportMissing: "mailto:a@b.example?subject={…}"',
    ],
  },
  {
    title: 'a report that runs a script',
    line: 'reportTranslation: "javascript:alert(1)"',
    says: [
      'content/site.yaml, line 8: The value "javascript:alert(1)" of "reportTranslation" is not an address that begins with https:// or mailto:.',
      '  Placeholders: {id}, {locale}, {part}, {version}, {title}, {link}.',
      '  Type: reportTranslation: "mailto:help@example.com?subject={id}"',
    ],
  },
]

describe('a mistake in an address for reports', () => {
  test.each(mistakes)('$title is explained to its author', async ({ line, says }) => {
    const last = 'linkHosts: [learn.microsoft.com, support.microsoft.com]\n'
    const report = await reportOn({ 'site.yaml': changed(siteYaml, last, `${last}${line}\n`) })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
