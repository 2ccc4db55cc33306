import { describe, expect, test } from 'vitest'
import { printProblem, printReport, problem } from '../../src/model/problems.ts'

const empty = problem('file-empty', { file: 'content/b.mdx' })
const range = (file: string, line: number) =>
  problem(
    'value-range',
    { file, line },
    { key: 'minutes', value: 0, limit: 'at least 1', example: '5' },
  )

describe('a problem', () => {
  test('says where, what is wrong and what to do', () => {
    expect(printProblem(empty)).toBe(`content/b.mdx: The file is empty.
  Copy a neighbouring file and change its words, or delete this one.`)
  })

  test('names the line and what to type', () => {
    expect(
      printProblem(range('content/a.mdx', 14)),
    ).toBe(`content/a.mdx, line 14: The value of "minutes" is 0, but must be at least 1.
  Type: minutes: 5`)
  })

  test('shows several lines to type as they may be copied', () => {
    const missing = problem('part-missing', { file: 'content/a.mdx' }, { tag: 'Fix' })
    expect(printProblem(missing)).toBe(`content/a.mdx: The part <Fix> is missing.
  Parts in reading order: <Symptom> <Check> <Cause> <Fix> <Verify> <Undo> <Escalate>.
  Type:
    <Fix>

    …

    </Fix>`)
  })
})

describe('a report', () => {
  test('sorts by file, then by line, and ends with the number of problems', () => {
    const report = printReport([empty, range('content/a.mdx', 14), range('content/a.mdx', 9)])
    const places = report.split('\n').filter((line) => line.startsWith('content/'))
    expect(places.map((line) => line.split(': ')[0])).toEqual([
      'content/a.mdx, line 9',
      'content/a.mdx, line 14',
      'content/b.mdx',
    ])
    expect(report).toMatch(/\n\n3 problems in the content\. Nothing was written\.$/)
  })

  test('counts one problem in the singular', () => {
    expect(printReport([empty])).toMatch(/\n\n1 problem in the content\. Nothing was written\.$/)
  })
})
