import { describe, expect, test } from 'vitest'
import { type Files, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const mistakes: { title: string; files: Files; says: string[] }[] = [
  {
    title: 'an empty file',
    files: { 'answers/page-missing/zh-cn.mdx': '\n' },
    says: [
      'content/answers/page-missing/zh-cn.mdx: The file is empty.',
      '  Copy a neighbouring file and change its words, or delete this one.',
    ],
  },
  {
    title: 'an empty settings file',
    files: { 'strings/zh-cn.yaml': '' },
    says: [
      'content/strings/zh-cn.yaml: The file is empty.',
      '  Copy a neighbouring file and change its words, or delete this one.',
    ],
  },
  {
    title: 'a settings file that is missing',
    files: { 'facets.yaml': null },
    says: [
      'content/facets.yaml: The file is missing.',
      '  Create it; the content of this project shows its form.',
    ],
  },
  {
    title: 'a file that is not UTF-8',
    files: {
      'answers/page-missing/zh-cn.mdx': Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'),
    },
    says: [
      'content/answers/page-missing/zh-cn.mdx, line 2: The file is not UTF-8: the byte E9 after "title: caf" belongs to no character.',
      '  Save the file again with the encoding UTF-8.',
    ],
  },
  {
    title: 'a strings file that is not UTF-8',
    files: { 'strings/zh-cn.yaml': Buffer.from('skip: \xff\n', 'latin1') },
    says: [
      'content/strings/zh-cn.yaml, line 1: The file is not UTF-8: the byte FF after "skip: " belongs to no character.',
      '  Save the file again with the encoding UTF-8.',
    ],
  },
]

describe('a mistake in a file as a whole', () => {
  test.each(mistakes)('$title is explained to its author', async ({ files, says }) => {
    const report = await reportOn(files)
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
