import { describe, expect, test } from 'vitest'
import { buttonGreyedOut, buttonGreyedOutInChinese } from '../../samples/answer-texts.ts'
import { changed, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const source = 'answers/button-greyed-out/en.mdx'
const translation = 'answers/button-greyed-out/zh-cn.mdx'

const mistakes = [
  {
    title: 'YAML that does not parse',
    file: source,
    text: changed(buttonGreyedOut, 'title: The button is', 'title: Button: it is'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 3: A colon and a blank begin a value, and here are two of them: title: Button: it is greyed out',
      '  Text that holds a colon stands in quotation marks.',
      '  Type: title: "Button: it is greyed out"',
    ],
  },
  {
    title: 'a quotation mark that stays open',
    file: source,
    text: changed(buttonGreyedOut, 'topic: self-service', 'topic: "self-service'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 9: The YAML cannot be read at: topic: "self-service',
      '  The reason given is: Missing closing "quote.',
      '  Close every bracket and quotation mark; put text with signs such as : # [ " in quotation marks.',
    ],
  },
  {
    title: 'a key that stands twice',
    file: source,
    text: changed(buttonGreyedOut, 'licence: none', 'licence: none\nlicence: entra-p1'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 13: This key stands for the second time: licence: entra-p1',
      '  Delete one of the two lines.',
    ],
  },
  {
    title: 'a key without a value',
    file: source,
    text: changed(buttonGreyedOut, 'minutes: 5', 'minutes:'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 14: The key "minutes" has no value.',
      '  Type: minutes: 5',
    ],
  },
  {
    title: 'a missing field',
    file: source,
    text: changed(buttonGreyedOut, 'audience: helpdesk\n', ''),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 2: The key "audience" is missing.',
      '  Allowed: helpdesk, admin.',
      '  Type: audience: …',
    ],
  },
  {
    title: 'a missing list',
    file: source,
    text: changed(buttonGreyedOut, 'related: [1002]\n', ''),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 2: The key "related" is missing.',
      '  Type: related: []',
    ],
  },
  {
    title: 'a misspelt key',
    file: source,
    text: changed(buttonGreyedOut, 'hybridOnly:', 'hybridOnyl:'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 13: The key "hybridOnyl" is not one we know. Did you mean "hybridOnly"?',
      '  Keys: hybridOnly, id, symptom, audience, licence, title, codes, topic, minutes, related, sources, retired, answer, requiredRole, anchorFrom, redirectFrom.',
      '  Rename it to "hybridOnly".',
    ],
  },
  {
    title: 'a key that stands twice, once misspelt',
    file: source,
    text: changed(buttonGreyedOut, 'hybridOnly: false', 'hybridOnly: false\nhybridOnyl: true'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 14: The key "hybridOnyl" is not one we know.',
      '  Keys: hybridOnly, id, symptom, audience, licence, title, codes, topic, minutes, related, sources, retired, answer, requiredRole, anchorFrom, redirectFrom.',
      '  Delete "hybridOnyl".',
    ],
  },
  {
    title: 'a misspelt key inside a source',
    file: source,
    text: changed(buttonGreyedOut, 'checked: 2026-11-22', 'checked: 2026-11-22, cheked: 2026'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 16: The key "cheked" is not one we know.',
      '  Keys: checked, url.',
      '  Delete "cheked".',
    ],
  },
  {
    title: 'an unknown key that resembles none',
    file: source,
    text: changed(buttonGreyedOut, 'minutes: 5', 'minutes: 5\nproductOwner: me'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: The key "productOwner" is not one we know.',
      '  Keys: answer, codes, minutes, related, sources, retired, title, symptom, topic, audience, licence, hybridOnly, redirectFrom, id, requiredRole, anchorFrom.',
      '  Delete "productOwner".',
    ],
  },
  {
    title: 'front matter that is missing',
    file: source,
    text: '# The button is greyed out\n',
    says: [
      'content/answers/button-greyed-out/en.mdx, line 1: The file begins with "# The button is greyed out", not with front matter.',
      '  Front matter stands at the top of the file between two lines of three hyphens.',
      '  Type:',
      '    ---',
      '    title: …',
      '    answer: …',
      '    ---',
    ],
  },
  {
    title: 'front matter that has no end',
    file: source,
    text: '---\nid: 1001\ntitle: The button is greyed out\n',
    says: [
      'content/answers/button-greyed-out/en.mdx, line 1: The front matter that begins here has no end.',
      '  Front matter stands at the top of the file between two lines of three hyphens.',
      '  Write a line of three hyphens below its last key.',
    ],
  },
  {
    title: 'a shared field in a translation',
    file: translation,
    text: changed(buttonGreyedOutInChinese, 'answer:', 'licence: none\nanswer:'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 3: The key "licence" is true in every language, so it may not stand in a translation.',
      '  It stands once, in content/answers/button-greyed-out/en.mdx.',
      '  Delete "licence" here; change it there if it is wrong.',
    ],
  },
]

describe('a mistake in the front matter', () => {
  test.each(mistakes)('$title is explained to its author', async ({ file, text, says }) => {
    const report = await reportOn({ [file]: text })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
