import { describe, expect, test } from 'vitest'
import { changed, onlyProblem, reportOn, validContent } from '../../samples/content-folder.ts'

const english = 'strings/en.yaml'
const chinese = 'strings/zh-cn.yaml'
/** Where a key stands: `line 14`. */
const lineOf = (file: string, key: string) => {
  const lines = String(validContent[file]).split('\n')
  return `line ${lines.findIndex((line) => line.startsWith(`${key}:`)) + 1}`
}
const inChinese = (piece: string, by: string) => changed(validContent[chinese], piece, by)

const mistakes: { title: string; file: string; text: string | null; says: string[] }[] = [
  {
    title: 'a string that is missing',
    file: chinese,
    text: inChinese('home.find: "home.find"\n', ''),
    says: [
      'content/strings/zh-cn.yaml: The string "home.find" is missing.',
      '  The main button of the home page. The source says: home.find',
      '  Type: home.find: …',
    ],
  },
  {
    title: 'a string with a plural that is missing',
    file: chinese,
    text: inChinese('list.count: {"other":"{count} other"}\n', ''),
    says: [
      'content/strings/zh-cn.yaml: The string "list.count" is missing.',
      '  How many answers a list holds. Plural by {count}. The source says: {count} other',
      '  Type: list.count: { other: … }',
    ],
  },
  {
    title: 'a string that the source misses as well',
    file: english,
    text: changed(validContent[english], 'home.find: "home.find"\n', ''),
    says: [
      'content/strings/en.yaml: The string "home.find" is missing.',
      '  The main button of the home page.',
      '  Type: home.find: …',
    ],
  },
  {
    title: 'a string under a misspelt name',
    file: chinese,
    text: inChinese('home.find:', 'home.fnid:'),
    says: [
      `content/strings/zh-cn.yaml, ${lineOf(chinese, 'home.find')}: The string "home.fnid" is used nowhere. Did you mean "home.find"?`,
      '  Rename it to "home.find".',
    ],
  },
  {
    title: 'a string that is used nowhere',
    file: chinese,
    text: inChinese('skip: "skip"\n', 'skip: "skip"\nhome.finds: "x"\n'),
    says: [
      'content/strings/zh-cn.yaml, line 2: The string "home.finds" is used nowhere.',
      '  Delete "home.finds".',
    ],
  },
  {
    title: 'a placeholder that the source does not have',
    file: chinese,
    text: inChinese('"home.find"', '"{query} find"'),
    says: [
      `content/strings/zh-cn.yaml, ${lineOf(chinese, 'home.find')}: The string "home.find" has {query}, which the source does not have.`,
      '  This string has no placeholder.',
      '  Delete {query}.',
    ],
  },
  {
    title: 'a placeholder that is left out',
    file: chinese,
    text: inChinese('list.count: {"other":"{count} other"}', 'list.count: {"other":"answers"}'),
    says: [
      `content/strings/zh-cn.yaml, ${lineOf(chinese, 'list.count')}: In the form "other", the string "list.count" lacks {count}, which the source has.`,
      '  Write {count} where the value belongs.',
    ],
  },
  {
    title: 'plural forms of another language',
    file: chinese,
    text: inChinese(
      'list.count: {"other":"{count} other"}',
      'list.count: {"one":"{count} one","other":"{count} other"}',
    ),
    says: [
      `content/strings/zh-cn.yaml, ${lineOf(chinese, 'list.count')}: The string "list.count" has the plural forms one, other; this language needs other.`,
      '  Type: list.count: { other: … }',
    ],
  },
  {
    title: 'plural forms that are missing',
    file: english,
    text: changed(
      validContent[english],
      'list.count: {"one":"{count} one","other":"{count} other"}',
      'list.count: "{count} answers"',
    ),
    says: [
      `content/strings/en.yaml, ${lineOf(english, 'list.count')}: The string "list.count" has no plural forms; this language needs one, other.`,
      '  Type: list.count: { one: …, other: … }',
    ],
  },
  {
    title: 'plural forms where the string has none',
    file: chinese,
    text: inChinese('home.find: "home.find"', 'home.find: { other: "home.find" }'),
    says: [
      `content/strings/zh-cn.yaml, ${lineOf(chinese, 'home.find')}: The string "home.find" has plural forms, but counts nothing.`,
      '  Type: home.find: "home.find"',
    ],
  },
  {
    title: 'a string that is no text',
    file: chinese,
    text: inChinese('home.find: "home.find"', 'home.find: [1, 2]'),
    says: [
      `content/strings/zh-cn.yaml, ${lineOf(chinese, 'home.find')}: The string "home.find" is [1,2], but must be text.`,
      '  Type: home.find: "1,2"',
    ],
  },
  {
    title: 'a strings file that is missing',
    file: chinese,
    text: null,
    says: [
      'content/strings/zh-cn.yaml: The file is missing, so this locale has no words.',
      '  Copy content/strings/en.yaml and translate it, or take the locale out of site.yaml.',
    ],
  },
  {
    title: 'a strings file of a language the site does not have',
    file: 'strings/fr.yaml',
    text: 'skip: Aller au contenu\n',
    says: [
      'content/strings/fr.yaml: The file name "fr.yaml" is not a locale of this site.',
      '  Files that may stand here: en.yaml, zh-cn.yaml.',
      '  Rename the file, or add its locale to site.yaml.',
    ],
  },
]

describe('a mistake in a strings file', () => {
  test.each(mistakes)('$title is explained to its author', async ({ file, text, says }) => {
    const report = await reportOn({ [file]: text })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
