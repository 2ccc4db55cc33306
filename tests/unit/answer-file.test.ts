import { describe, expect, test } from 'vitest'
import { toAnswers } from '../../src/load/to-answers.ts'
import { buttonGreyedOut, buttonGreyedOutInChinese, pageMissing } from '../samples/answer-texts.ts'
import { changed } from '../samples/content-folder.ts'
import { readSample } from '../samples/library.ts'

const english = readSample('content/answers/button-greyed-out/en.mdx', buttonGreyedOut)
const chinese = readSample('content/answers/button-greyed-out/zh-cn.mdx', buttonGreyedOutInChinese)

describe('an answer file', () => {
  test('takes slug and locale from its path', () => {
    expect([english.slug, english.locale]).toEqual(['button-greyed-out', 'en'])
    expect([chinese.slug, chinese.locale]).toEqual(['button-greyed-out', 'zh-cn'])
  })

  test('carries what is true in every language in the source only', () => {
    expect(english.source?.id).toBe(1001)
    expect(chinese.source).toBeUndefined()
    expect(chinese.words?.translation).toEqual({ by: 'machine', from: { fix: '0badc0de' } })
  })

  test('lists its links with their lines', () => {
    expect(english.links).toEqual([
      { url: 'answer:1002#step-1', line: 21 },
      { url: 'https://learn.microsoft.com/admin', line: 27 },
      { url: '#verify', line: 37 },
    ])
  })

  test('knows the line of every key', () => {
    expect(english.lines).toMatchObject({ id: 2, title: 3, codes: 8, related: 15 })
  })

  test('tells its id also where its front matter cannot be read', () => {
    const broken = changed(pageMissing, 'licence: entra-p1', 'licence: [')
    const file = readSample('content/answers/page-missing/en.mdx', broken)
    expect(file.problems.length).toBeGreaterThan(0)
    expect(file.claimedId).toBe(1002)
  })

  test('of a locale that the site does not have is not read', () => {
    const file = readSample('content/answers/page-missing/fr.mdx', 'anything {')
    expect([file.locale, file.problems, file.parts]).toEqual(['fr', [], []])
  })

  test('is read the same with line ends of Windows and a byte order mark', async () => {
    const { decode } = await import('../../src/load/source-file.ts')
    const windows = Buffer.from(`\uFEFF${buttonGreyedOut.replaceAll('\n', '\r\n')}`)
    expect(decode('x.mdx', windows)).toEqual({ file: 'x.mdx', text: buttonGreyedOut })
  })
})

describe('the files of an answer', () => {
  test('become one answer with a text in each locale', () => {
    const [answer, ...others] = toAnswers([chinese, english], 'en')
    expect(others).toEqual([])
    expect(answer).toMatchObject({ id: 1001, slug: 'button-greyed-out', licence: 'none' })
    expect(Object.keys(answer?.texts ?? {}).sort()).toEqual(['en', 'zh-cn'])
    expect(answer?.texts['zh-cn']?.title).toBe('按钮灰显')
  })

  test('become nothing without the source', () => {
    expect(toAnswers([chinese], 'en')).toEqual([])
  })
})
