import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleContent } from '../samples/sample-site.ts'
import { build } from './build-sample.ts'

const content = 'test-results/broken-content'
const out = 'test-results/broken-site'
const answer = `${content}/answers/page-missing/en.mdx`

const clear = () =>
  Promise.all([content, out].map((folder) => rm(folder, { recursive: true, force: true })))

beforeAll(async () => {
  await clear()
  await sampleContent(content)
  const text = await readFile(answer, 'utf8')
  await writeFile(answer, text.replace('licence: entra-p1', 'licence: entra-p3'))
  await mkdir(out, { recursive: true })
  await writeFile(`${out}/index.html`, 'the last good site')
})

afterAll(clear)

test('a build with a mistake fails, explains it, and leaves the last good site as it was', async () => {
  const failure: unknown = await build(content, out).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1 })
  const { stderr, stdout } = failure as { stderr: string; stdout: string }
  expect(stdout + stderr).toContain(
    `${answer}, line 11: The value "entra-p3" of "licence" is not one we know.`,
  )
  expect(stdout + stderr).toContain('1 problem in the content. Nothing was written.')
  expect(await readdir(out)).toEqual(['index.html'])
  expect(await readFile(`${out}/index.html`, 'utf8')).toBe('the last good site')
})
