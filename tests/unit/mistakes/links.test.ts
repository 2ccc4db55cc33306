import { describe, expect, test } from 'vitest'
import { buttonGreyedOut } from '../../samples/answer-texts.ts'
import { aboutPage, changed, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const source = 'answers/button-greyed-out/en.mdx'
const page = 'pages/about/en.mdx'
// Taken away, since it has the links of its source.
const translation = 'answers/button-greyed-out/zh-cn.mdx'
const withLink = (url: string) => changed(buttonGreyedOut, 'answer:1002#step-1', url)

const mistakes: { title: string; file: string; text: string; says: string[] }[] = [
  {
    title: 'a link to an answer that does not exist',
    file: source,
    text: withLink('answer:1020'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "answer:1020" leads nowhere: there is no such answer.',
      '  Nearest: 1001 (button-greyed-out), 1002 (page-missing).',
      '  Type: answer:…',
    ],
  },
  {
    title: 'a link to a step that another answer does not have',
    file: source,
    text: withLink('answer:1002#step-7'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "answer:1002#step-7" leads to "#step-7", which answer 1002 does not have.',
      '  Anchors: step-1, symptom, cause, fix, verify.',
      '  Type: answer:1002#…',
    ],
  },
  {
    title: 'a link to a part that its own answer does not have',
    file: source,
    text: withLink('#fix-powershell'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "#fix-powershell" leads to "#fix-powershell", which this answer does not have. Did you mean "fix"?',
      '  Anchors: fix, fix-cli, fix-cli-step-1, cause, verify, symptom, step-1, step-2.',
      '  Type: #fix',
    ],
  },
  {
    title: 'a link to a topic that does not exist',
    file: source,
    text: withLink('topic:write-back'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "topic:write-back" leads nowhere: there is no such topic. Did you mean "writeback"?',
      '  Allowed: writeback, self-service.',
      '  Type: topic:writeback',
    ],
  },
  {
    title: 'a link to a code that no answer explains',
    file: source,
    text: withLink('code:SSPR_0010'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "code:SSPR_0010" leads nowhere: there is no such code.',
      '  Allowed: SSPR_0009, AADSTS50126.',
      '  Type: code:…',
    ],
  },
  {
    title: 'a link to a page that does not exist',
    file: source,
    text: withLink('page:abuot'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "page:abuot" leads nowhere: there is no such page. Did you mean "about"?',
      '  Allowed: about.',
      '  Type: page:about',
    ],
  },
  {
    title: 'a link with a broken percent sign',
    file: source,
    text: withLink('code:100%'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "code:100%" leads nowhere: there is no such code.',
      '  Allowed: SSPR_0009, AADSTS50126.',
      '  Type: code:…',
    ],
  },
  {
    title: 'a relative path',
    file: source,
    text: withLink('../page-missing/'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "../page-missing/" is not in a form that works in every language.',
      '  Forms: answer:1006, answer:1006#step-3, topic:writeback, code:SSPR_0009, page:about, #check, https://….',
      '  Type: [words](answer:1002)',
    ],
  },
  {
    title: 'a kind of link that does not exist',
    file: source,
    text: withLink('anwser:1002'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "anwser:1002" is not in a form that works in every language.',
      '  Forms: answer:1006, answer:1006#step-3, topic:writeback, code:SSPR_0009, page:about, #check, https://….',
      '  Type: [words](answer:1002)',
    ],
  },
  {
    title: 'a link without encryption',
    file: source,
    text: withLink('http://learn.microsoft.com/'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The link "http://learn.microsoft.com/" is not encrypted.',
      '  Links to the web begin with https://.',
      '  Type: https://learn.microsoft.com/',
    ],
  },
  {
    title: 'a host that is not on the list',
    file: source,
    text: withLink('https://lern.microsoft.com/'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The host "lern.microsoft.com" is not on the list of hosts we link to. Did you mean "learn.microsoft.com"?',
      '  Hosts: learn.microsoft.com, support.microsoft.com.',
      '  Link to one of these, or add "lern.microsoft.com" to linkHosts in site.yaml.',
    ],
  },
  {
    title: 'a picture from another site',
    file: source,
    text: changed(
      buttonGreyedOut,
      'Your role is too small.',
      '![A button](https://example.com/button.png)',
    ),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The picture "https://example.com/button.png" would be loaded from another site, which would then know who reads this.',
      '  Say in words what it shows.',
    ],
  },
  {
    title: 'a picture beside the answer',
    file: source,
    text: changed(buttonGreyedOut, 'Your role is too small.', '![A button](button.png)'),
    says: [
      'content/answers/button-greyed-out/en.mdx, line 21: The picture "button.png" cannot be shown: answers hold words, tables and commands.',
      '  Say in words what it shows.',
    ],
  },
  {
    title: 'a picture from another site in a page about the site',
    file: page,
    text: changed(aboutPage, 'See', '![Us](//example.com/us.png) See'),
    says: [
      'content/pages/about/en.mdx, line 6: The picture "//example.com/us.png" would be loaded from another site, which would then know who reads this.',
      '  Say in words what it shows.',
    ],
  },
  {
    title: 'a broken link in a page about the site',
    file: page,
    text: changed(aboutPage, 'answer:1001#fix', 'answer:1001#repair'),
    says: [
      'content/pages/about/en.mdx, line 6: The link "answer:1001#repair" leads to "#repair", which answer 1001 does not have.',
      '  Anchors: fix, step-1, step-2, verify, symptom, cause, fix-cli, fix-cli-step-1.',
      '  Type: answer:1001#…',
    ],
  },
]

describe('a mistake in a link', () => {
  test.each(mistakes)('$title is explained to its author', async ({ file, text, says }) => {
    const report = await reportOn({ [file]: text, [translation]: null })
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })
})
