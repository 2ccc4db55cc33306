import { checkContent } from '../build/rules/index.ts'
import { readContent } from '../load/content.ts'
import { printReport } from '../model/problems.ts'

const folder = process.env.CONTENT ?? 'content'
const { content, problems } = await readContent(process.cwd(), folder)
const all = [...problems, ...(content ? checkContent(content) : [])]

if (all.length > 0) {
  console.error(printReport(all))
  process.exitCode = 1
} else if (content) {
  const { answers, settings } = content
  console.log(
    `${answers.length} answer files in ${settings.site.locales.length} locales: no problem.`,
  )
}
