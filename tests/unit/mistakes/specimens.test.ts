import { expect, test } from 'vitest'
import { readProseFile } from '../../../src/load/prose-file.ts'
import { printProblem } from '../../../src/model/problems.ts'

const head = '---\ntitle: Design\nanswer: How it looks.\n---\n\n'
const problemsOf = (body: string) =>
  readProseFile(
    { file: 'content/pages/design/en.mdx', text: head + body } as never,
    'pages',
    'en',
  ).problems.map(printProblem)

test('a page may show what there is, by name', () => {
  expect(
    problemsOf('<Part of="row">\n\nWords\n\n</Part>\n\n<Space of="line" from="44rem" />'),
  ).toEqual([])
})

test('a component that there is not is named, with those that there are', () => {
  expect(problemsOf('<Tokens of="ink" />')).toEqual([
    [
      'content/pages/design/en.mdx, line 6: The tag <Tokens> is nothing that a page can show. Did you mean "Token"?',
      '  Specimens: <Token of="…"> <Type of="…"> <Space of="…"> <Part of="…"> <State of="…">.',
      '  Type: <Token of="…">',
    ].join('\n'),
  ])
})

test('a specimen of nothing is named, with what it may be of', () => {
  const [problem = ''] = problemsOf('<Space of="lines" />')
  expect(problem).toContain('There is no specimen <Space of="lines">. Did you mean "line"?')
  expect(problem).toContain('It may be of: line, half, rim, margin, gutter, numeral.')
})
