import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { readContent } from '../load/content.ts'
import { reservedSlugs } from '../model/addresses.ts'
import { newAnswer, toSlug } from '../model/new-answer.ts'

const folder = process.env.CONTENT ?? 'content'
const title = process.argv.slice(2).join(' ').trim()
const slug = toSlug(title)
const target = `${folder}/answers/${slug}`

if (title === '') {
  console.error('Type: npm run new -- "How the reader would name the problem"')
  process.exitCode = 1
} else if (existsSync(target) || reservedSlugs.some((name) => name === slug)) {
  console.error(`${target} is taken. Choose another title; the slug can be shorter than the title.`)
  process.exitCode = 1
} else {
  const { content } = await readContent(process.cwd(), folder)
  const ids = content?.answers.map(({ claimedId }) => claimedId ?? 0) ?? []
  const id = Math.max(1000, ...ids) + 1
  const file = `${target}/${content?.settings.site.source ?? 'en'}.mdx`
  await mkdir(target, { recursive: true })
  await writeFile(file, newAnswer(id, title, new Date().toISOString().slice(0, 10)))
  console.log(`${file} is answer ${id}. Fill it in, then run: npm run check -- ${slug}`)
}
