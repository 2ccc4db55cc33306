import { describe, expect, test } from 'vitest'
import { buttonGreyedOut, pageMissing } from '../../samples/answer-texts.ts'
import { changed, type Files, onlyProblem, reportOn } from '../../samples/content-folder.ts'

const source = 'answers/button-greyed-out/en.mdx'
const other = 'answers/page-missing/en.mdx'
const today = new Date().toISOString().slice(0, 10)

/** A ledger in which answers had these slugs and anchors: `1001 slug [anchor, …]`. */
const ledger = (...rows: string[]) =>
  `answers:\n${rows
    .map((row) => {
      const [, id, slug, anchors] = /^(\d+) (\S+) (\[.*\])$/.exec(row) ?? []
      return `  ${id}: { slugs: [${slug}], anchors: ${anchors}, versions: {} }\n`
    })
    .join('')}`

const withKey = (text: string, line: string) => changed(text, 'related:', `${line}\nrelated:`)

const mistakes: { title: string; files: Files; says: string[] }[] = [
  {
    title: 'a folder that was renamed',
    files: { 'ledger.yaml': ledger('1001 grey-button [cause]') },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 2: Answer 1001 was published under the slug "grey-button", and links to it would now fail.',
      '  Add the former slug to the front matter, so that its address leads here.',
      '  Type: redirectFrom: [grey-button]',
    ],
  },
  {
    title: 'a folder that was deleted',
    files: { 'ledger.yaml': ledger('1007 sync-client-missing [cause]') },
    says: [
      'content/answers/sync-client-missing/en.mdx: Answer 1007 was published as "sync-client-missing" and is no longer there; tickets link to it.',
      '  Either bring content/answers/sync-client-missing/en.mdx back and retire it, naming the answer to read instead, or name its slug in the answer it was merged into.',
      '  Type:',
      `    retired: { successor: …, on: ${today} }`,
      '    redirectFrom: [sync-client-missing]',
    ],
  },
  {
    title: 'parts and steps that were taken out',
    files: {
      'ledger.yaml': ledger('1001 button-greyed-out [fix, step-1, step-3, undo, fix-graph-step-1]'),
      [source]: withKey(buttonGreyedOut, 'anchorFrom: { cause: [undo] }'),
    },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: Links to #step-3, #fix-graph-step-1 were published, and answer 1001 has no such place.',
      '  Name the place that now stands for each; the line below is a guess.',
      '  Type: anchorFrom: { cause: [undo], step-2: [step-3], fix: [fix-graph-step-1] }',
    ],
  },
  {
    title: 'a part of a merged answer that nothing stands for',
    files: {
      'ledger.yaml': ledger('1007 sync-client-missing [cause, fix, step-1, undo]'),
      [other]: withKey(pageMissing, 'redirectFrom: [sync-client-missing]'),
    },
    says: [
      'content/answers/page-missing/en.mdx, line 2: Links to sync-client-missing#undo were published, and answer 1002 has no such place.',
      '  Name the place that now stands for each; the line below is a guess.',
      '  Type: anchorFrom: { fix: ["sync-client-missing#undo"] }',
    ],
  },
  {
    title: 'a former anchor that leads to no place',
    files: { [source]: withKey(buttonGreyedOut, 'anchorFrom: { stepp-2: [step-7] }') },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: anchorFrom leads to "#stepp-2", which this answer does not have. Did you mean "step-2"?',
      '  Anchors: step-2, step-1, symptom, verify, cause, fix, fix-cli, fix-cli-step-1.',
      '  Type: anchorFrom: { step-2: […] }',
    ],
  },
  {
    title: 'a former anchor that is still there',
    files: { [source]: withKey(buttonGreyedOut, 'anchorFrom: { step-2: [verify] }') },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: anchorFrom calls "#verify" a former anchor, but this answer still has it.',
      '  Take it out of anchorFrom: a link can lead to one place only.',
    ],
  },
  {
    title: 'a slug that was the address of another answer',
    files: { 'ledger.yaml': ledger('1001 page-missing [cause]') },
    says: [
      'content/answers/page-missing/en.mdx: The slug "page-missing" was the address of answer 1001; its links would now show another answer.',
      '  Rename this folder, for example to "page-missing-2".',
    ],
  },
  {
    title: 'a redirect from an address that is in use',
    files: { [source]: withKey(buttonGreyedOut, 'redirectFrom: [page-missing]') },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: redirectFrom names "page-missing", which is the address of content/answers/page-missing/en.mdx.',
      '  Take it out of redirectFrom: an address can lead to one place only.',
    ],
  },
  {
    title: 'a successor that does not exist',
    files: {
      [other]: null,
      'answers/old-way/en.mdx': withKey(
        changed(pageMissing, 'id: 1002', 'id: 1003'),
        'retired: { successor: 1010, on: 2026-11-23 }',
      ),
      [source]: changed(
        changed(buttonGreyedOut, 'related: [1002]', 'related: []'),
        'answer:1002#step-1',
        '#fix',
      ),
      'answers/button-greyed-out/zh-cn.mdx': null,
    },
    says: [
      'content/answers/old-way/en.mdx, line 13: The successor 1010 is not an answer that is given.',
      '  Answers: 1001.',
      '  Type: retired: { successor: …, on: … }',
    ],
  },
  {
    title: 'a related answer that is retired',
    files: {
      [other]: withKey(pageMissing, 'retired: { successor: 1001, on: 2026-11-23 }'),
      [source]: changed(buttonGreyedOut, 'answer:1002#step-1', '#fix'),
      'answers/button-greyed-out/zh-cn.mdx': null,
    },
    says: [
      'content/answers/button-greyed-out/en.mdx, line 15: "1002" leads to answer 1002, which is retired.',
      '  Its successor is 1001.',
      '  Type: 1001',
    ],
  },
  {
    title: 'a published role that left the facets',
    files: { 'ledger.yaml': 'roles: [none, password-administrator]\n' },
    says: [
      'content/facets.yaml: "password-administrator" is on the list of roles that were published, and its pages would now fail.',
      '  There now: none, helpdesk-administrator, user-administrator.',
      '  Bring it back in content/facets.yaml; what was published keeps its address.',
    ],
  },
  {
    title: 'a published language that left the site',
    files: { 'ledger.yaml': 'locales: [en, zh-cn, de]\n' },
    says: [
      'content/site.yaml: "de" is on the list of locales that were published, and its pages would now fail.',
      '  There now: en, zh-cn.',
      '  Bring it back in content/site.yaml; what was published keeps its address.',
    ],
  },
]

describe('a link that would die', () => {
  test.each(mistakes)('$title is explained to its author', async ({ files, says }) => {
    const report = await reportOn(files)
    expect(report.split('\n')).toEqual([...says, ...onlyProblem])
  })

  const mended: { title: string; files: Files }[] = [
    {
      title: 'a rename that names the former slug',
      files: {
        'ledger.yaml': ledger('1001 grey-button [symptom, fix, step-2]'),
        [source]: withKey(buttonGreyedOut, 'redirectFrom: [grey-button]'),
      },
    },
    {
      title: 'a merge that names a place for what it lacks',
      files: {
        'ledger.yaml': ledger('1007 sync-client-missing [cause, fix, step-9, undo]'),
        [other]: withKey(
          withKey(pageMissing, 'redirectFrom: [sync-client-missing]'),
          'anchorFrom: { cause: ["sync-client-missing#undo"] }',
        ),
      },
    },
    {
      title: 'steps that name the places that took over',
      files: {
        'ledger.yaml': ledger('1001 button-greyed-out [step-1, step-8, undo]'),
        [source]: withKey(buttonGreyedOut, 'anchorFrom: { step-2: [step-8], verify: [undo] }'),
      },
    },
  ]

  test.each(mended)('is none after $title', async ({ files }) => {
    expect(await reportOn(files)).toBe('')
  })
})
