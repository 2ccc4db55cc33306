import { describe, expect, test } from 'vitest'
import { buttonGreyedOut, buttonGreyedOutInChinese } from '../../samples/answer-texts.ts'
import {
  changed,
  facetsYaml,
  onlyProblem,
  reportOn,
  validContent,
} from '../../samples/content-folder.ts'

const source = 'answers/button-greyed-out/en.mdx'
const translation = 'answers/button-greyed-out/zh-cn.mdx'
const inChinese = (piece: string, by: string) => ({
  [translation]: changed(buttonGreyedOutInChinese, piece, by),
})
const inBoth = (english: [string, string], chinese: [string, string]) => ({
  [source]: changed(buttonGreyedOut, ...english),
  [translation]: changed(buttonGreyedOutInChinese, ...chinese),
})

const glossary = `terms:
  - { en: account, zh-cn: 帐户, refuse: { zh-cn: [账户] } }
  - { en: page, zh-cn: 页, refuse: { en: [blade], zh-cn: [边栏选项卡] } }
neverTranslate: [az ad app credential, Microsoft Entra ID]
`

const mistakes: { title: string; files: Record<string, string>; says: string[] }[] = [
  {
    title: 'a translation that lacks a part',
    files: inChinese('<Fix with="cli">\n\n1. 运行 `az ad user update`。\n\n</Fix>\n', ''),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx: The translation lacks the parts fix-cli.',
      '  Give the translation exactly the parts of the source.',
    ],
  },
  {
    title: 'a step that two steps were made of',
    files: inChinese('   > 显示新密码。', '   > 显示新密码。\n\n3. 关闭页面。'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 14: The part "fix" has 3 steps; the source has 2, so links to a step would lead to another one.',
      '  Write one step for each step of the source.',
    ],
  },
  {
    title: 'a table without its last column',
    files: inBoth(
      ['Your role is too small.', '| a | b |\n|---|---|\n| c | d |\n\nYour role is too small.'],
      ['你的角色权限不足。', '| a |\n|---|\n| c |\n\n你的角色权限不足。'],
    ),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 8: The tables of the part "cause" are 2 x 1 (rows x columns); the source has 2 x 2.',
      '  Give each table the rows and columns of the source.',
    ],
  },
  {
    title: 'a translated command in a code span ("az 广告")',
    files: inChinese('`az ad user update`', '`az 广告 user update`'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 30: The code span "az ad user update" of the source is not in the part "fix-cli" of the translation; found "az 广告 user update".',
      '  Commands, codes, messages and links are the same in every language.',
      '  Type: `az ad user update`',
    ],
  },
  {
    title: 'a link that leads elsewhere',
    files: inChinese('(answer:1002#step-1)', '(answer:1002)'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 8: The link "answer:1002#step-1" of the source is not in the part "cause" of the translation; found "answer:1002".',
      '  Commands, codes, messages and links are the same in every language.',
      '  Type: […](answer:1002#step-1)',
    ],
  },
  {
    title: 'a translated product message',
    files: inBoth(
      ['Your role is too small.', 'It says *Access denied.*'],
      ['你的角色权限不足。', '显示*拒绝访问*。'],
    ),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 8: The message "Access denied." of the source is not in the part "cause" of the translation; found "拒绝访问".',
      '  Commands, codes, messages and links are the same in every language.',
      '  Type: *Access denied.*',
    ],
  },
  {
    title: 'a name of the interface that lost its bold',
    files: inChinese('转到**用户**。', '转到用户。'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 14: The part "fix" marks 1 names of the interface in bold; the source marks 2.',
      '  Set the same names in bold, each as **name**, with punctuation outside.',
    ],
  },
  {
    title: 'a translated command in running text ("az 广告")',
    files: {
      ...inBoth(
        ['Your role is too small.', 'Use az ad app credential instead.'],
        ['你的角色权限不足。', '改用 az 广告应用凭据。'],
      ),
      'glossary.yaml': glossary,
    },
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 8: The name "az ad app credential" stands in the source but not in the part "cause" of the translation.',
      '  Names of products, commands and properties are never translated.',
      '  Type: az ad app credential',
    ],
  },
  {
    title: 'a sentence left in English',
    files: inChinese('你的角色权限不足。', 'Your role is too small for this account here.'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 10: This looks like a sentence that was left in the source language: "Your role is too small for this account here"',
      '  Translate it, or mark it as an exact message: *…*',
    ],
  },
  {
    title: 'a word the glossary refuses (账户)',
    files: { ...inChinese('按钮可用。', '账户可用。'), 'glossary.yaml': glossary },
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 38: The word "账户" is not used on this site.',
      '  Fixed terms stand in glossary.yaml.',
      '  Type: 帐户',
    ],
  },
  {
    title: 'a word the glossary refuses in the source (blade)',
    files: {
      [source]: changed(buttonGreyedOut, 'The button is active.', 'The blade is there.'),
      'glossary.yaml': glossary,
    },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 49: The word "blade" is not used on this site.',
      '  Fixed terms stand in glossary.yaml.',
      '  Type: page',
    ],
  },
  {
    title: 'bold that punctuation keeps open',
    files: inChinese('按钮可用。', '按钮**可用。**了'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 38: The bold or emphasis around "按钮**" is not closed, so readers see the stars.',
      '  Put punctuation outside the stars: **name**，not **name，**',
    ],
  },
  {
    title: 'a quotation mark without its other half',
    files: inChinese('按钮可用。', '“按钮可用。'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 38: The quotation marks “” are not in pairs here: "“按钮可用。"',
      '  Open with “ and close with ”.',
    ],
  },
  {
    title: 'a code in the text that is not in codes',
    files: inBoth(
      ['The button is active.', 'No `AADSTS50053` any more.'],
      ['按钮可用。', '不再出现 `AADSTS50053`。'],
    ),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 49: The code AADSTS50053 stands in the text but not in "codes", so nobody finds this answer by it.',
      '  If another answer explains it, link to that one: [words](code:AADSTS50053)',
      '  Type: codes: [SSPR_0009, AADSTS50126, AADSTS50053]',
    ],
  },
  {
    title: 'a fix that asks for a role the front matter does not have',
    files: {
      [source]: changed(
        buttonGreyedOut,
        'In the [admin center]',
        'At least Global Administrator. In the [admin center]',
      ),
      'facets.yaml': changed(
        facetsYaml,
        '  - { id: none }',
        '  - { id: none }\n  - { id: global-administrator }',
      ),
      'strings/en.yaml': `${validContent['strings/en.yaml']}requiredRole.global-administrator: Global Administrator\n`,
      'strings/zh-cn.yaml': `${validContent['strings/zh-cn.yaml']}requiredRole.global-administrator: 全局管理员\n`,
    },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 25: The first lines of the fix name the role Global Administrator, but "requiredRole" has none of the roles they name.',
      '  Name a role that can make the fix, or list this one.',
      '  Type: requiredRole: [helpdesk-administrator, user-administrator, global-administrator]',
    ],
  },
  {
    title: 'a fix that asks for a licence where none is needed',
    files: {
      [source]: changed(
        buttonGreyedOut,
        'In the [admin center]',
        'With Microsoft Entra ID P1. In the [admin center]',
      ),
    },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 25: The first lines of the fix ask for Entra ID P1, but "licence" is none.',
      '  Set "licence" to the least one that is enough, or take the sentence out.',
    ],
  },
  {
    title: 'a check that changes something',
    files: inBoth(
      ['<Cause>', '<Check>\n\nRun `Update-MgUser`.\n\n</Check>\n\n<Cause>'],
      ['<Cause>', '<Check>\n\n运行 `Update-MgUser`。\n\n</Check>\n\n<Cause>'],
    ),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The part <Check> has the command Update-MgUser, which changes something.',
      '  A check only reads: Get-, Test-, list, show.',
      '  Move the command to <Fix>, or check in another way.',
    ],
  },
]

describe('a mistake of a translation', () => {
  test.each(mistakes)('$title is explained to its author', async ({ files, says }) => {
    const report = await reportOn(files)
    expect(report.split('\n').slice(0, says.length)).toEqual(says)
    expect(report.split('\n').slice(says.length)).toEqual(onlyProblem)
  })
})
