import { existsSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { Document, isMap } from 'yaml'
import { nextLedger } from '../build/next-ledger.ts'
import { checkContent } from '../build/rules/index.ts'
import { readContent } from '../load/content.ts'
import type { Ledger } from '../model/ledger.ts'
import { printReport } from '../model/problems.ts'
import { newsOf } from '../model/release.ts'

const folder = process.env.CONTENT ?? 'content'
const file = `${folder}/ledger.yaml`
const heading = ` Every id, address and anchor that was ever published, and the day of each text.
 Written by "npm run release". It only ever grows: the build compares, so that no link dies.`

/** The ledger as YAML, one line for each list so that a change shows as one line. */
function printed(ledger: Ledger): string {
  const document = new Document(ledger)
  document.commentBefore = heading
  for (const id of Object.keys(ledger.answers)) {
    for (const path of ['slugs', 'anchors']) {
      const list = document.getIn(['answers', id, path], true) as { flow?: boolean }
      list.flow = true
    }
    const versions = document.getIn(['answers', id, 'versions'])
    if (isMap(versions))
      for (const { value } of versions.items) (value as { flow?: boolean }).flow = true
  }
  return document.toString({ lineWidth: 0 })
}

const { content, problems } = await readContent(process.cwd(), folder)
const all = [...problems, ...(content ? checkContent(content) : [])]
if (!content || all.length > 0) {
  console.error(printReport(all))
  process.exit(1)
}
const { ledger } = content.settings
const after = nextLedger(content, new Date().toISOString().slice(0, 10))
const news = newsOf(ledger, after)
if (news.length > 0 || !existsSync(file)) {
  await writeFile(`${file}.new`, printed(after))
  await rename(`${file}.new`, file)
}
for (const line of news) console.log(line)
console.log(
  news.length > 0 ? `${file}: ${news.length} additions. Commit it.` : `${file}: nothing new.`,
)
