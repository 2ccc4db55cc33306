import { describe, expect, test } from 'vitest'
import { buttonGreyedOut, pageMissing } from '../../samples/answer-texts.ts'
import { changed, type Files, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const source = 'answers/button-greyed-out/en.mdx'
const other = 'answers/page-missing/en.mdx'
const third = changed(pageMissing, 'id: 1002', 'id: 1003')

const mistakes: { title: string; files: Files; says: string[] }[] = [
  {
    title: 'an id that another answer has',
    files: {
      [other]: changed(pageMissing, 'id: 1002', 'id: 1001'),
      [source]: changed(
        changed(buttonGreyedOut, 'related: [1002]', 'related: []'),
        'answer:1002#step-1',
        '#fix',
      ),
      'answers/button-greyed-out/zh-cn.mdx': null,
    },
    says: [
      'content/answers/page-missing/en.mdx, line 2: The id 1001 is already taken by content/answers/button-greyed-out/en.mdx.',
      '  An id is permanent and is never used twice.',
      '  Type: id: 1002',
    ],
  },
  {
    title: 'a slug that is the slug of a page about the site',
    files: { 'answers/about/en.mdx': third },
    says: [
      'content/answers/about: The slug "about" is already the address of content/pages/about.',
      '  Rename the folder, for example to "about-2".',
    ],
  },
  {
    title: 'a slug with capital letters, underscores and a blank',
    files: { 'answers/Page_is missing/en.mdx': third },
    says: [
      'content/answers/Page_is missing: The folder name "Page_is missing" cannot be an address.',
      '  A slug has lower-case letters a to z, digits and single hyphens.',
      '  Rename the folder to "page-is-missing".',
    ],
  },
  {
    title: 'a slug that the site itself uses',
    files: { 'answers/search/en.mdx': third },
    says: [
      'content/answers/search: The slug "search" is an address that the site itself uses.',
      '  Taken by the site: search, topics, roles, licences, hybrid, codes, translations, situation, feed, opensearch, llms-full, embed, 404.',
      '  Rename the folder, for example to "search-problem".',
    ],
  },
  {
    title: 'a related answer that does not exist',
    files: { [source]: changed(buttonGreyedOut, 'related: [1002]', 'related: [1002, 1020]') },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: No answer has the id 1020, so it cannot be related.',
      '  Nearest: 1002 (page-missing).',
      '  Type: related: [1002, …]',
    ],
  },
  {
    title: 'an answer related to itself',
    files: { [source]: changed(buttonGreyedOut, 'related: [1002]', 'related: [1001]') },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: The answer 1001 is related to itself.',
      '  Type: related: []',
    ],
  },
  {
    title: 'an introduction to a topic that does not exist',
    files: { 'topics/write-back/en.mdx': '---\ntitle: Writeback\nanswer: It.\n---\n\nIt.\n' },
    says: [
      'content/topics/write-back: The folder name "write-back" is not a topic we know. Did you mean "writeback"?',
      '  Topics: writeback, self-service.',
      '  Rename the folder, or add the topic to facets.yaml and to every strings file.',
    ],
  },
  {
    title: 'a file in a language the site does not have',
    files: { 'answers/page-missing/fr.mdx': changed(pageMissing, 'id: 1002', 'id: 1002') },
    says: [
      'content/answers/page-missing/fr.mdx: The file name "fr.mdx" is not a locale of this site.',
      '  Files that may stand here: en.mdx, zh-cn.mdx.',
      '  Rename the file, or add its locale to site.yaml.',
    ],
  },
  {
    title: 'a page in a language the site does not have',
    files: { 'pages/about/zh.mdx': '---\ntitle: 关于\nanswer: 本站。\n---\n\n本站。\n' },
    says: [
      'content/pages/about/zh.mdx: The file name "zh.mdx" is not a locale of this site. Did you mean "zh-cn"?',
      '  Files that may stand here: en.mdx, zh-cn.mdx.',
      '  Rename the file, or add its locale to site.yaml.',
    ],
  },
  {
    title: 'a translation without its source',
    files: { 'pages/privacy/zh-cn.mdx': '---\ntitle: 隐私\nanswer: 无 Cookie。\n---\n\n无。\n' },
    says: [
      'content/pages/privacy/zh-cn.mdx: This translation has no source: content/pages/privacy/en.mdx is missing.',
      '  Write the source first; a translation is made from it.',
    ],
  },
]

describe('a mistake in an address', () => {
  test.each(mistakes)('$title is explained to its author', async ({ files, says }) => {
    const report = await reportOn(files)
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
