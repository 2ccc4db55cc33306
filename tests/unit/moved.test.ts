import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/model/answer.ts'
import { emptyLedger, type Ledger, textPrint } from '../../src/model/ledger.ts'
import { landing, mergedIds, movedAddresses, partOfAnchor } from '../../src/model/moved.ts'
import { redirectRules } from '../../src/model/redirects.ts'
import { grownLedger, newsOf } from '../../src/model/release.ts'
import { library } from '../samples/library.ts'

const [button, page] = library.answers as [Answer, Answer]
const names = { locales: ['en'], pages: [], topics: [], roles: [], licences: [], codes: [] }
const merged = (anchorFrom: Record<string, string[]> = {}): Answer => ({
  ...button,
  redirectFrom: ['sync-client'],
  anchorFrom,
})
const ledger: Ledger = {
  ...emptyLedger,
  answers: {
    1007: { slugs: ['sync-client'], anchors: ['cause', 'fix', 'step-1', 'step-2'], versions: {} },
  },
}

describe('the part of an anchor', () => {
  test.each([
    ['step-3', 'fix'],
    ['fix-graph-step-2', 'fix-graph'],
    ['verify', 'verify'],
  ])('%s is %s', (anchor, part) => expect(partOfAnchor(anchor)).toBe(part))
})

describe('a link to a merged answer', () => {
  test('leads to the part of the same name', () => {
    expect(landing(merged(), 'sync-client', 'cause')).toBe('cause')
  })

  test('never leads to a step that only has the same number', () => {
    expect(landing(merged(), 'sync-client', 'step-1')).toBe('fix')
  })

  test('leads to the place its author names, step by step where there are as many', () => {
    const answer = merged({ 'fix-cli': ['sync-client#fix'], verify: ['sync-client#cause'] })
    expect(landing(answer, 'sync-client', 'step-1')).toBe('fix-cli-step-1')
    expect(landing(answer, 'sync-client', 'step-2')).toBe('fix-cli')
    expect(landing(answer, 'sync-client', 'cause')).toBe('verify')
  })

  test('keeps its number: the answer that took over is found by it', () => {
    const [address] = mergedIds([merged(), page], ledger)
    expect(address).toMatchObject({ id: 1007, slug: 'sync-client', to: { id: 1001 } })
    expect(address?.anchors).toEqual({
      cause: 'cause',
      fix: 'fix',
      'step-1': 'fix',
      'step-2': 'fix',
    })
  })
})

describe('redirect rules for hosts', () => {
  const rulesOf = (answers: Answer[]) => redirectRules({ ...library, answers, ledger })

  test('lead each former address to the present one, in every language and as Markdown', () => {
    const rules = rulesOf([{ ...button, redirectFrom: ['grey-button'] }])
    expect(rules.split('\n')).toContain('/zh-cn/grey-button/ /zh-cn/button-greyed-out/ 301')
    expect(rules.split('\n')).toContain('/en/grey-button.md /en/button-greyed-out.md 301')
  })

  test('leave merged answers to their own page, which knows the steps', () => {
    expect(movedAddresses([merged()], ledger)).toHaveLength(1)
    expect(rulesOf([merged()])).toBe('')
  })
})

describe('a release', () => {
  const first = grownLedger(emptyLedger, names, library.answers, '2026-11-20')

  test('writes down slug, anchors and the day of each text', () => {
    expect(first.answers[1001]).toEqual({
      slugs: ['button-greyed-out'],
      anchors: [
        'symptom',
        'cause',
        'fix',
        'step-1',
        'step-2',
        'fix-cli',
        'fix-cli-step-1',
        'verify',
      ],
      versions: {
        en: { print: textPrint(button, 'en'), published: '2026-11-20', changed: '2026-11-20' },
        'zh-cn': {
          print: textPrint(button, 'zh-cn'),
          published: '2026-11-20',
          changed: '2026-11-20',
        },
      },
    })
  })

  test('adds nothing when nothing changed, whatever the day', () => {
    const again = grownLedger(first, names, library.answers, '2026-12-01')
    expect(again).toEqual(first)
    expect(newsOf(first, again)).toEqual([])
  })

  test('dates only the text that changed', () => {
    const text = button.texts['zh-cn']
    if (!text) throw new Error('The sample has no Chinese text')
    const edited = {
      ...button,
      texts: { ...button.texts, 'zh-cn': { ...text, title: '另一个标题' } },
    }
    const after = grownLedger(first, names, [edited, page], '2026-12-01')
    expect(after.answers[1001]?.versions['zh-cn']).toMatchObject({
      published: '2026-11-20',
      changed: '2026-12-01',
    })
    expect(after.answers[1001]?.versions.en).toEqual(first.answers[1001]?.versions.en)
    expect(newsOf(first, after)).toEqual(['answer 1001: text in zh-cn'])
  })

  test('forgets nothing: slugs, anchors, answers and names stay', () => {
    const smaller = grownLedger(
      first,
      { ...names, locales: ['ja'] },
      [{ ...button, slug: 'grey', texts: { en: { ...button.texts.en, parts: [] } as never } }],
      '2026-12-01',
    )
    expect(smaller.locales).toEqual(['en', 'ja'])
    expect(smaller.answers[1001]?.slugs).toEqual(['button-greyed-out', 'grey'])
    expect(smaller.answers[1001]?.anchors).toEqual(first.answers[1001]?.anchors)
    expect(smaller.answers[1001]?.versions['zh-cn']).toEqual(first.answers[1001]?.versions['zh-cn'])
    expect(smaller.answers[1002]).toEqual(first.answers[1002])
  })
})
