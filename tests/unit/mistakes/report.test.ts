import { describe, expect, test } from 'vitest'
import { buttonGreyedOut, buttonGreyedOutInChinese } from '../../samples/answer-texts.ts'
import { changed, reportOn } from '../../samples/content-folder.ts'

const files = {
  'answers/button-greyed-out/zh-cn.mdx': changed(
    buttonGreyedOutInChinese,
    'title: 按钮灰显\nanswer: 你的角色无权重置此帐户。\n',
    '',
  ),
  'answers/button-greyed-out/en.mdx': changed(
    changed(buttonGreyedOut, 'licence: none', 'licence: P1'),
    '</Verify>',
    'Run {it}.\n\n</Verify>',
  ),
  'answers/page-missing/en.mdx': '',
  'strings/zh-cn.yaml': null,
}

describe('the report', () => {
  test('is empty for content without mistakes', async () => {
    expect(await reportOn({})).toBe('')
  })

  test('names the mistakes of all files at once, by file and line', async () => {
    expect(
      await reportOn(files),
    ).toBe(`content/answers/button-greyed-out/en.mdx, line 12: The value "P1" of "licence" is not one we know. Did you mean "entra-p1"?
  Allowed: entra-p1, none. A new one is added in facets.yaml and in every strings file.
  Type: licence: entra-p1

content/answers/button-greyed-out/en.mdx, line 51: Braces start a program in MDX, and answers hold none: {it}
  Braces stand in a code span.
  Type: \`{it}\`

content/answers/button-greyed-out/zh-cn.mdx, line 2: The key "title" is missing.
  Type: title: The Reset password button is greyed out

content/answers/button-greyed-out/zh-cn.mdx, line 2: The key "answer" is missing.
  Type: answer: Ask someone whose role may reset this account.

content/answers/page-missing/en.mdx: The file is empty.
  Copy a neighbouring file and change its words, or delete this one.

content/strings/zh-cn.yaml: The file is missing, so this locale has no words.
  Copy content/strings/en.yaml and translate it, or take the locale out of site.yaml.

6 problems in the content. Nothing was written.`)
  })

  test('says a mistake once, not again at every page that points at it', async () => {
    const report = await reportOn({ 'answers/button-greyed-out/en.mdx': '---\nid: 1001\n---\n' })
    expect(report).toContain('The key "title" is missing.')
    expect(report).not.toContain('leads nowhere')
    expect(report).not.toContain('pages/about')
  })
})
