import { describe, expect, test } from 'vitest'
import { pageMissing } from '../../samples/answer-texts.ts'
import { changed, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const file = 'answers/page-missing/en.mdx'
const cause = '<Cause>\n\nWriteback is off.\n\n</Cause>\n'
const instead = (piece: string, by: string) => changed(pageMissing, piece, by)

const mistakes: { title: string; text: string; says: string[] }[] = [
  {
    title: 'an unclosed part',
    text: instead('</Cause>\n', ''),
    says: [
      'content/answers/page-missing/en.mdx, line 17: The part <Cause> is not closed.',
      '  Write the closing tag below its last line, on a line of its own.',
      '  Type: </Cause>',
    ],
  },
  {
    title: 'a part closed by the tag of another one',
    text: instead('</Cause>', '</Fix>'),
    says: [
      'content/answers/page-missing/en.mdx, line 21: The tag </Fix> closes nothing that is open here.',
      '  Type: </Cause>',
    ],
  },
  {
    title: 'braces',
    text: instead('Switch it on', 'Switch {name} on'),
    says: [
      'content/answers/page-missing/en.mdx, line 25: Braces start a program in MDX, and answers hold none: {name}',
      '  Braces stand in a code span.',
      '  Type: `{name}`',
    ],
  },
  {
    title: 'braces that hold no program',
    text: instead('Switch it on', 'Switch {the 2nd one} on'),
    says: [
      'content/answers/page-missing/en.mdx, line 25: Braces start a program in MDX, and answers hold none: {the 2nd one}',
      '  Braces stand in a code span.',
      '  Type: `{the 2nd one}`',
    ],
  },
  {
    title: 'a brace that stays open',
    text: instead('Switch it on', 'Switch { on'),
    says: [
      'content/answers/page-missing/en.mdx, line 25: Braces start a program in MDX, and answers hold none: { on.',
      '  Braces stand in a code span.',
      '  Type: `{ on.`',
    ],
  },
  {
    title: 'an import',
    text: instead(cause, `import Note from './note.astro'\n\n${cause}`),
    says: [
      "content/answers/page-missing/en.mdx, line 17: Answers have no import or export: import Note from './note.astro'",
      '  Delete the line; the parts are known without it.',
    ],
  },
  {
    title: 'an HTML tag inside a part',
    text: instead('Writeback is off.', 'Writeback is <b>off</b>.'),
    says: [
      'content/answers/page-missing/en.mdx, line 19: The tag <b> stands inside <Cause>, where only Markdown may stand.',
      '  Write it in Markdown, or in a code span: `<b>`',
    ],
  },
  {
    title: 'an HTML tag that is never closed',
    text: instead('Writeback is off.', 'Writeback is<br>off.'),
    says: [
      'content/answers/page-missing/en.mdx, line 19: The tag <br> is not closed, and it is not a part of an answer.',
      '  A word in angle brackets stands in a code span.',
      '  Type: `<br>`',
    ],
  },
  {
    title: 'a placeholder in angle brackets',
    text: instead('Switch it on', 'Run az login <tenant>'),
    says: [
      'content/answers/page-missing/en.mdx, line 25: The tag <tenant> is not closed, and it is not a part of an answer.',
      '  A word in angle brackets stands in a code span.',
      '  Type: `<tenant>`',
    ],
  },
  {
    title: 'an HTML comment',
    text: instead('Writeback is off.', 'Writeback <!-- still --> is off.'),
    says: [
      'content/answers/page-missing/en.mdx, line 19: An answer holds no comments: <!-- still -->',
      '  Delete the comment.',
    ],
  },
]

describe('a mistake in the MDX of an answer', () => {
  test.each(mistakes)('$title is explained to its author', async ({ text, says }) => {
    const report = await reportOn({ [file]: text })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
