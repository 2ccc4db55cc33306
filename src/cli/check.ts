import { nextLedger } from '../build/next-ledger.ts'
import { reviewWarnings } from '../build/review-warnings.ts'
import { checkContent } from '../build/rules/index.ts'
import { type ReadAnswer, readContent } from '../load/content.ts'
import { printReport } from '../model/problems.ts'
import { newsOf } from '../model/release.ts'

const folder = process.env.CONTENT ?? 'content'
const [slug] = process.argv.slice(2)

/** Of the other answers only the front matter matters, unless this one links into their parts. */
const readOnly =
  (own: string, linked: Set<number>): ReadAnswer =>
  (source, read) => {
    if (source.file.includes(`/${own}/`)) return read()
    const [head = '', id] = /^---\n(?:id: (\d+)\n)?[\s\S]*?\n---\n/.exec(source.text) ?? []
    return linked.has(Number(id)) ? read() : read({ ...source, text: head || source.text })
  }

/** The answers whose parts or steps the files of an answer link to. */
async function linkedFrom(own: string): Promise<Set<number>> {
  const ids = new Set<number>()
  await readContent(process.cwd(), folder, (source, read) => {
    if (source.file.includes(`/${own}/`))
      for (const [, id] of source.text.matchAll(/answer:(\d+)#/g)) ids.add(Number(id))
    return read({ ...source, text: '---\n---\n' })
  })
  return ids
}

const reader = slug ? readOnly(slug, await linkedFrom(slug)) : undefined
const { content, problems } = await readContent(process.cwd(), folder, reader)
const all = [...problems, ...(content ? checkContent(content) : [])]
const shown = slug ? all.filter(({ file }) => file.includes(`/${slug}/`)) : all
const slugs = new Set(content?.answers.map((answer) => answer.slug))

if (slug && !slugs.has(slug)) {
  console.error(`There is no answer "${slug}" in ${folder}/answers/.`)
  process.exitCode = 1
} else if (shown.length > 0) {
  console.error(printReport(shown))
  process.exitCode = 1
} else if (content) {
  for (const warning of reviewWarnings(content)) console.warn(warning)
  const { answers, settings } = content
  const what = slug ?? `${answers.length} answer files in ${settings.site.locales.length} locales`
  console.log(`${what}: no problem.`)
  const news = newsOf(settings.ledger, nextLedger(content, new Date().toISOString().slice(0, 10)))
  if (!slug && news.length > 0)
    console.log(`${news.length} additions since the last release; "npm run release" records them.`)
}
