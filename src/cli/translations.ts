import { readFile, writeFile } from 'node:fs/promises'
import { readContent } from '../load/content.ts'
import { toAnswers } from '../load/to-answers.ts'
import type { Answer } from '../model/answer.ts'
import { fingerprints, freshness } from '../model/freshness.ts'
import { printReport } from '../model/problems.ts'

const folder = process.env.CONTENT ?? 'content'
const [command, slug, locale, ...pieces] = process.argv.slice(2)

const { content, problems } = await readContent(process.cwd(), folder)
if (!content || problems.length > 0) {
  console.error(printReport(problems))
  process.exit(1)
}
const { site } = content.settings
const answers = toAnswers(content.answers, site.source)
const locales = site.locales.map(({ tag }) => tag).filter((tag) => tag !== site.source)

/** One line for each translation that wants work. */
function wanting(answer: Answer, tag: string): string[] {
  const source = answer.texts[site.source]
  const text = answer.texts[tag]
  if (!source || !text) return [`${answer.slug} ${tag}: missing`]
  const { stale, missing } = freshness(source, text)
  return [
    ...(missing.length > 0 ? [`${answer.slug} ${tag}: without ${missing.join(', ')}`] : []),
    ...(stale.length > 0 ? [`${answer.slug} ${tag}: stale in ${stale.join(', ')}`] : []),
  ]
}

function printStatus(): void {
  for (const tag of locales) {
    const lines = answers.flatMap((answer) => wanting(answer, tag))
    const texts = answers.flatMap((answer) => answer.texts[tag] ?? [])
    const unreviewed = texts.filter(({ translation }) => translation?.by === 'machine').length
    for (const line of lines) console.log(line)
    console.log(
      `${tag}: ${texts.length} of ${answers.length} translated, ${lines.length} want work, ${unreviewed} not reviewed by a person.`,
    )
  }
}

/** Records that a translation fits the source as it is now, for all pieces or those named. */
async function accept(answer: Answer, tag: string): Promise<void> {
  const source = answer.texts[site.source]
  const text = answer.texts[tag]
  if (!source || !text?.translation) throw new Error(`${answer.slug} has no translation in ${tag}.`)
  const now = fingerprints(source)
  const accepted = pieces.length > 0 ? pieces : Object.keys(now)
  const unknown = accepted.filter((piece) => !(piece in now))
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(now).join(', ')}.`)
  const kept = Object.entries(now).flatMap(([piece, print]) => {
    const value = accepted.includes(piece) ? print : text.translation?.from[piece]
    return value ? [`${piece}: "${value}"`] : []
  })
  const file = `${folder}/answers/${answer.slug}/${tag}.mdx`
  const line = `translation: { by: ${text.translation.by}, from: { ${kept.join(', ')} } }`
  const before = await readFile(file, 'utf8')
  await writeFile(file, before.replace(/^translation:.*(?:\n[ \t].*)*$/m, line))
  console.log(`${file}: up to date in ${accepted.join(', ')}.`)
}

if (command === 'accept') {
  const chosen = answers.filter((answer) => slug === 'all' || answer.slug === slug)
  const tags = locales.filter((tag) => locale === undefined || tag === locale)
  if (chosen.length === 0 || tags.length === 0) {
    console.error('Type: npm run translations -- accept <slug> <locale> [part …]')
    process.exitCode = 1
  }
  for (const answer of chosen)
    for (const tag of tags) if (answer.texts[tag]) await accept(answer, tag)
} else printStatus()
