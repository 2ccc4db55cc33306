import { describe, expect, test } from 'vitest'
import { buttonGreyedOut, buttonGreyedOutInChinese } from '../../samples/answer-texts.ts'
import { changed, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const source = 'answers/button-greyed-out/en.mdx'
const translation = 'answers/button-greyed-out/zh-cn.mdx'

const mistakes = [
  {
    title: 'an unknown role',
    file: source,
    text: changed(buttonGreyedOut, '[helpdesk-administrator, user', '[helpdesk-admin, user'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 11: The value "helpdesk-admin" of "requiredRole" is not one we know. Did you mean "helpdesk-administrator"?',
      '  Allowed: helpdesk-administrator, none, user-administrator. A new one is added in facets.yaml and in every strings file.',
      '  Type: requiredRole: [helpdesk-administrator, user-administrator]',
    ],
  },
  {
    title: 'an unknown licence',
    file: source,
    text: changed(buttonGreyedOut, 'licence: none', 'licence: Entra-P1'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 12: The value "Entra-P1" of "licence" is not one we know. Did you mean "entra-p1"?',
      '  Allowed: entra-p1, none. A new one is added in facets.yaml and in every strings file.',
      '  Type: licence: entra-p1',
    ],
  },
  {
    title: 'an unknown topic',
    file: source,
    text: changed(buttonGreyedOut, 'topic: self-service', 'topic: printers'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 9: The value "printers" of "topic" is not one we know.',
      '  Allowed: writeback, self-service. A new one is added in facets.yaml and in every strings file.',
      '  Type: topic: …',
    ],
  },
  {
    title: 'an unknown audience',
    file: source,
    text: changed(buttonGreyedOut, 'audience: helpdesk', 'audience: help-desk'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 10: The value "help-desk" of "audience" is not one we know. Did you mean "helpdesk"?',
      '  Allowed: helpdesk, admin. A new one is added in facets.yaml and in every strings file.',
      '  Type: audience: helpdesk',
    ],
  },
  {
    title: 'a code that is not in canonical form',
    file: source,
    text: changed(buttonGreyedOut, '[SSPR_0009, ', '[sspr-9, '),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 8: The code "sspr-9" is not in canonical form.',
      '  Forms: SSPR_0009, AADSTS50126, hr 80230619, event 33004.',
      '  Type: codes: […, AADSTS50126]',
    ],
  },
  {
    title: 'a code in a spelling that people use',
    file: source,
    text: changed(buttonGreyedOut, 'AADSTS50126', 'Error 50126'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 8: The code "Error 50126" is not in canonical form.',
      '  Forms: AADSTS50126, SSPR_0009, event 33004, hr 80230619.',
      '  Type: codes: [SSPR_0009, AADSTS50126]',
    ],
  },
  {
    title: 'a title that is too long',
    file: source,
    text: changed(buttonGreyedOut, 'The button is greyed out', 'The button '.repeat(10)),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 3: The value of "title" has 109 characters; it may have at most 90.',
      '  Shorten it by 19.',
    ],
  },
  {
    title: 'an empty list of symptoms',
    file: translation,
    text: changed(buttonGreyedOutInChinese, '[重置密码按钮灰显]', '[]'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 4: The value of "symptom" has 0 entries; it needs at least 1.',
      '  Type: symptom: [The Reset password button is greyed out]',
    ],
  },
  {
    title: 'text where a list is expected',
    file: source,
    text: changed(buttonGreyedOut, 'codes: [SSPR_0009, AADSTS50126]', 'codes: SSPR_0009'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 8: The value of "codes" is "SSPR_0009", but must be a list.',
      '  Type: codes: [SSPR_0009]',
    ],
  },
  {
    title: 'a number that is written as a word',
    file: source,
    text: changed(buttonGreyedOut, 'minutes: 5', 'minutes: five'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 14: The value of "minutes" is "five", but must be a whole number.',
      '  Type: minutes: 5',
    ],
  },
  {
    title: 'an answer that takes no time',
    file: source,
    text: changed(buttonGreyedOut, 'minutes: 5', 'minutes: 0'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 14: The value of "minutes" is 0, but must be at least 1.',
      '  Type: minutes: 5',
    ],
  },
  {
    title: 'hybridOnly written as a word',
    file: source,
    text: changed(buttonGreyedOut, 'hybridOnly: false', 'hybridOnly: "no"'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 13: The value of "hybridOnly" is "no", but must be true or false.',
      '  Type: hybridOnly: false',
    ],
  },
  {
    title: 'a source without https',
    file: source,
    text: changed(buttonGreyedOut, '"https://learn.microsoft.com/entra/"', 'learn.microsoft.com'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 16: The value "learn.microsoft.com" of "sources.url" is not an address that begins with https://.',
      '  Type: url: https://learn.microsoft.com/entra/',
    ],
  },
  {
    title: 'a date that is not a date',
    file: source,
    text: changed(buttonGreyedOut, '2026-11-22', '22.11.2026'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 16: The value "22.11.2026" of "sources.checked" is not a date of the form year-month-day.',
      '  Type: checked: 2026-11-22',
    ],
  },
  {
    title: 'a fingerprint that is not one',
    file: translation,
    text: changed(buttonGreyedOutInChinese, '0badc0de', 'latest'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 5: The value "latest" of "translation.from.fix" is not a fingerprint of eight digits 0 to 9 and a to f.',
      '  Type: fix: …',
    ],
  },
  {
    title: 'a translator that is not one',
    file: translation,
    text: changed(buttonGreyedOutInChinese, 'by: machine', 'by: robot'),
    says: [
      'content/answers/button-greyed-out/zh-cn.mdx, line 5: The value "robot" of "translation.by" is not one we know.',
      '  Allowed: human, machine, machine-reviewed.',
      '  Type: by: …',
    ],
  },
]

describe('a mistake in a value of the front matter', () => {
  test.each(mistakes)('$title is explained to its author', async ({ file, text, says }) => {
    const report = await reportOn({ [file]: text })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
