import { describe, expect, test } from 'vitest'
import { pageMissing } from '../../samples/answer-texts.ts'
import { changed, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const file = 'answers/page-missing/en.mdx'
const verify = '<Verify>\n\nThe page is there.\n\n</Verify>\n'
const cause = '<Cause>\n\nWriteback is off.\n\n</Cause>\n'
const fix = '1. Switch it on.\n'
const instead = (piece: string, by: string) => changed(pageMissing, piece, by)

const mistakes: { title: string; text: string; says: string[] }[] = [
  {
    title: 'an unknown part',
    text: instead(verify, `${verify}\n<Check1>\n\nLook.\n\n</Check1>\n`),
    says: [
      'content/answers/page-missing/en.mdx, line 35: The tag <Check1> is not a part of an answer. Did you mean "Check"?',
      '  Parts: <Symptom> <Check> <Cause> <Fix> <Verify> <Undo> <Escalate>.',
      '  Type: <Check>',
    ],
  },
  {
    title: 'a part in another language',
    text: instead(verify, `${verify}\n<Ursache>\n\nSo.\n\n</Ursache>\n`),
    says: [
      'content/answers/page-missing/en.mdx, line 35: The tag <Ursache> is not a part of an answer.',
      '  Parts: <Symptom> <Check> <Cause> <Fix> <Verify> <Undo> <Escalate>.',
      '  Type: `<Ursache>`',
    ],
  },
  {
    title: 'a part inside another one',
    text: instead('</Verify>', '<Undo>\n\nNo.\n\n</Undo>\n\n</Verify>'),
    says: [
      'content/answers/page-missing/en.mdx, line 33: The part <Undo> stands inside the part <Verify>.',
      '  Close <Verify> above it with </Verify>.',
    ],
  },
  {
    title: 'a part that stands twice',
    text: instead(verify, `${verify}\n${verify}`),
    says: [
      'content/answers/page-missing/en.mdx, line 35: The part <Verify> stands here for the second time; the first is in line 29.',
      '  Only a fix may be repeated, each time done in another way: with="cli", with="powershell", with="graph".',
      '  Join the two parts.',
    ],
  },
  {
    title: 'a missing part',
    text: instead(verify, ''),
    says: [
      'content/answers/page-missing/en.mdx: The part <Verify> is missing.',
      '  Parts in reading order: <Symptom> <Check> <Cause> <Fix> <Verify> <Undo> <Escalate>.',
      '  Type:',
      '    <Verify>',
      '',
      '    …',
      '',
      '    </Verify>',
    ],
  },
  {
    title: 'parts in the wrong order',
    text: instead(cause, '').replace(verify, `${cause}\n${verify}`),
    says: [
      'content/answers/page-missing/en.mdx, line 24: The part <Cause> stands after <Fix>, but readers expect it before.',
      '  Parts in reading order: <Symptom> <Check> <Cause> <Fix> <Verify> <Undo> <Escalate>.',
      '  Move <Cause> up.',
    ],
  },
  {
    title: 'text outside a part',
    text: instead(cause, `Read this first.\n\n${cause}`),
    says: [
      'content/answers/page-missing/en.mdx, line 17: This text stands outside every part: Read this first.',
      '  Parts: <Symptom> <Check> <Cause> <Fix> <Verify> <Undo> <Escalate>.',
      '  Move it into the part it belongs to.',
    ],
  },
  {
    title: 'an unknown way of doing the fix',
    text: instead('<Fix>', '<Fix with="power-shell">'),
    says: [
      'content/answers/page-missing/en.mdx, line 23: The attribute with="power-shell" is not a way of doing the fix. Did you mean "powershell"?',
      '  Ways: with="cli", with="powershell", with="graph".',
      '  Type: <Fix with="powershell">',
    ],
  },
  {
    title: 'an unknown attribute',
    text: instead('<Fix>', '<Fix using="cli">'),
    says: [
      'content/answers/page-missing/en.mdx, line 23: The attribute using="cli" is not a way of doing the fix. Did you mean "cli"?',
      '  Ways: with="cli", with="powershell", with="graph".',
      '  Type: <Fix with="cli">',
    ],
  },
  {
    title: 'a way of doing something that is no fix',
    text: instead('<Verify>', '<Verify with="cli">'),
    says: [
      'content/answers/page-missing/en.mdx, line 29: The part <Verify> has the attribute with="cli"; only a fix may be done in several ways.',
      '  Type: <Verify>',
    ],
  },
  {
    title: 'two numbered lists in one part',
    text: instead(fix, `${fix}\nThen:\n\n1. Wait.\n`),
    says: [
      'content/answers/page-missing/en.mdx, line 29: The part <Fix> has a second numbered list, so "step 1" would have two meanings.',
      '  Join the lists, or make the second one a bullet list.',
    ],
  },
]

describe('a mistake in the parts of an answer', () => {
  test.each(mistakes)('$title is explained to its author', async ({ text, says }) => {
    const report = await reportOn({ [file]: text })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
