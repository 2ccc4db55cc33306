import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/load/yaml-text.ts'

const yaml = readYaml(
  'a.yaml',
  'title: One\nsources:\n  - url: a\n    checked: b\n  - url: c\ncodes: [x, y]\n5: five\n',
  2,
)

describe('YAML', () => {
  test.each([
    [['title'], 2],
    [['sources', 0, 'checked'], 5],
    [['sources', 1, 'url'], 6],
    [['sources', 1, 'checked'], 6],
    [['codes', 1], 7],
    [['5'], 8],
    [['missing'], 2],
    [[], 2],
  ])('the path %j is found in line %i of the file', (path, line) => {
    expect(yaml.line(path)).toBe(line)
  })

  test('values are found by path, and nothing where there is nothing', () => {
    expect(yaml.at(['sources', 1, 'url'])).toBe('c')
    expect(yaml.at(['sources', 7, 'url'])).toBeUndefined()
  })

  test('a text that cannot be read has one problem with its line, and no value', () => {
    const { value, problems } = readYaml('a.yaml', 'a: 1\nb: "open\nc: 3\nd: [')
    expect(value).toBeUndefined()
    expect(problems.map(({ line }) => line)).toEqual([4])
  })
})
