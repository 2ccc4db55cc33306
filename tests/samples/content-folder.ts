import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkContent } from '../../src/build/rules/index.ts'
import type { AnswerFile } from '../../src/load/answer-file.ts'
import { type ReadAnswer, readContent } from '../../src/load/content.ts'
import { printReport } from '../../src/model/problems.ts'
import { buttonGreyedOut, buttonGreyedOutInChinese, pageMissing } from './answer-texts.ts'
import { sampleStrings } from './strings.ts'

/** Files of a content folder by path; `null` takes a file away. */
export type Files = Record<string, string | Uint8Array | null>

export const siteYaml = `name: Sample Help
address: https://help.example
source: en
locales:
  - { tag: en, name: English, direction: ltr }
  - { tag: zh-cn, name: 简体中文, direction: ltr }
linkHosts: [learn.microsoft.com, support.microsoft.com]
`

export const facetsYaml = `requiredRole:
  - { id: none }
  - { id: helpdesk-administrator }
  - { id: user-administrator }
licence:
  - { id: none }
  - { id: entra-p1 }
audience:
  - { id: helpdesk }
  - { id: admin }
topic:
  - { id: self-service }
  - { id: writeback }
`

export const aboutPage = `---
title: About
answer: What this site is.
---

See [the button](answer:1001#fix) and [writeback](topic:writeback).
`

const stringsYaml = (locale: string) =>
  Object.entries(sampleStrings(locale))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')

/** A whole content folder without a mistake; the samples of mistakes change one file of it. */
export const validContent: Record<string, string> = {
  'site.yaml': siteYaml,
  'facets.yaml': facetsYaml,
  'strings/en.yaml': stringsYaml('en'),
  'strings/zh-cn.yaml': stringsYaml('zh-cn'),
  'answers/button-greyed-out/en.mdx': buttonGreyedOut,
  'answers/button-greyed-out/zh-cn.mdx': buttonGreyedOutInChinese,
  'answers/page-missing/en.mdx': pageMissing,
  'pages/about/en.mdx': aboutPage,
}

/** A text with one piece replaced; a piece that is not there is a mistake in the test. */
export function changed(text: string | undefined, piece: string, by: string): string {
  if (!text?.includes(piece)) throw new Error(`The sample does not hold "${piece}"`)
  return text.replace(piece, () => by)
}

async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue
    const file = join(root, 'content', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

const kept = new Map<string, AnswerFile>()

/** Reads each text once for the same settings: most files of most samples are the same. */
const keeping =
  (changes: Files): ReadAnswer =>
  (source, read) => {
    const key = JSON.stringify([changes['site.yaml'], changes['facets.yaml'], source])
    const file = kept.get(key) ?? read()
    kept.set(key, file)
    return file
  }

/** What the check prints about the valid content with some files changed. */
export async function reportOn(changes: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    await writeFiles(root, { ...validContent, ...changes })
    const { content, problems } = await readContent(root, 'content', keeping(changes))
    const all = [...problems, ...(content ? checkContent(content) : [])]
    return all.length > 0 ? printReport(all) : ''
  } finally {
    await rm(root, { recursive: true })
  }
}

/** How a report ends that holds one problem and nothing else. */
export const onlyProblem = ['', '1 problem in the content. Nothing was written.']
