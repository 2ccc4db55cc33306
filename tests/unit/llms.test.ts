import { describe, expect, test } from 'vitest'
import { llmsFullText, llmsText } from '../../src/model/llms.ts'
import { answerMarkdown } from '../../src/model/markdown.ts'
import { library, shown } from '../samples/library.ts'

describe('llms.txt', () => {
  const text = llmsText(library)

  test('has the title, the summary and the details before the lists', () => {
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      '# Sample Help',
      '> machine.about',
      'machine.cite',
    ])
  })

  test('has only lists of links below its headings', () => {
    const sections = text.split(/^## /m).slice(1)
    const other = sections.flatMap((section) =>
      section
        .split('\n')
        .slice(1)
        .filter(
          (line) => line !== '' && !/^- \[.+\]\(https:\/\/help\.example\/.+\)(: .+)?$/.test(line),
        ),
    )
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'topic.self-service',
      'topic.writeback',
      'machine.data',
      'Optional',
    ])
    expect(other).toEqual([])
  })

  test('leads to the Markdown of every answer, with its sentence', () => {
    expect(text).toContain(
      '- [The page is missing (SSPR_0009)](https://help.example/en/page-missing.md): Switch writeback on first.',
    )
  })
})

describe('llms-full.txt', () => {
  test('holds the whole Markdown of every answer of the locale', () => {
    const text = llmsFullText(library, 'en')
    for (const id of [1001, 1002])
      expect(text).toContain(answerMarkdown(library, shown(id, 'en')).trimEnd())
  })

  test('leaves out what is not in the locale', () => {
    const text = llmsFullText(library, 'zh-cn')
    expect(text).toContain('# 按钮灰显')
    expect(text).not.toContain('The page is missing')
  })
})
