import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { macrosOf } from '../../../src/build/macros/select.ts'
import { ticketTexts } from '../../../src/model/ticket.ts'
import { changed, validContent } from '../../samples/content-folder.ts'
import { library, shown } from '../../samples/library.ts'

describe('the macros of a locale', () => {
  test('are its ticket texts with the number of the answer and a key that stays', () => {
    const { reply, link } = ticketTexts(library, shown(1001, 'zh-cn'))
    const { macros } = macrosOf(library, { locale: 'zh-cn', kind: 'reply' })
    expect(macros).toEqual([
      {
        key: '1001-zh-cn',
        id: 1001,
        locale: 'zh-cn',
        kind: 'reply',
        name: `[1001] ${shown(1001, 'zh-cn').text.title}`,
        link,
        text: reply.text,
        html: reply.html,
      },
    ])
  })

  test('never hold an answer in another language', () => {
    expect(macrosOf(library, { locale: 'zh-cn', kind: 'reply' }).without).toEqual([1002])
    expect(macrosOf(library, { locale: 'en', kind: 'reply' }).without).toEqual([])
  })

  test('are of one topic, where one is named', () => {
    const ids = (topic: string) =>
      macrosOf(library, { locale: 'en', kind: 'reply', topic }).macros.map(({ id }) => id)
    const topics = library.answers.map(({ id, topic }) => [topic, id] as const)
    expect(topics.map(([topic, id]) => ids(topic).includes(id))).toEqual([true, true])
    expect(ids('no-topic')).toEqual([])
  })

  test('can be the notes, under keys of their own', () => {
    const { macros } = macrosOf(library, { locale: 'en', kind: 'note' })
    expect(macros.map(({ key, text }) => [key, text])).toEqual(
      [1001, 1002].map((id) => [`${id}-en-note`, ticketTexts(library, shown(id, 'en')).note.text]),
    )
  })
})

let root = ''
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
const exported = () => readFile(join(root, 'exports/csv-zh-cn.csv'), 'utf8')
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const command = [resolve('src/cli/export.ts'), ...args]
    const env = { ...process.env, CONTENT: 'content' }
    execFile(process.execPath, command, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

// Each starts a process of its own, which a busy machine takes its time for.
describe('npm run export', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'export-'))
    for (const [path, text] of Object.entries(validContent)) await put(`content/${path}`, text)
  })
  afterAll(() => rm(root, { recursive: true }))

  test('writes one file and says what it left out', async () => {
    expect(await run('csv', '--locale', 'zh-cn')).toEqual({
      code: 0,
      out: 'exports/csv-zh-cn.csv: 1 answer in zh-cn; left out: 1 answer without zh-cn.\n',
      err: '',
    })
    expect(await exported()).toContain('"1001-zh-cn"')
    expect(await readdir(join(root, 'exports'))).toEqual(['csv-zh-cn.csv'])
  })

  test('stops at a mistake in the content and leaves the old file as it was', async () => {
    await put('exports/csv-zh-cn.csv', 'the export of yesterday')
    const path = 'answers/button-greyed-out/zh-cn.mdx'
    const text = validContent[path]
    await put(`content/${path}`, changed(text, '<Cause>', '<Cuase>'))
    const { code, err } = await run('csv', '--locale', 'zh-cn')
    expect([code, err.includes(`content/${path}, line `)]).toEqual([1, true])
    expect(await exported()).toBe('the export of yesterday')
    expect(await readdir(join(root, 'exports'))).toEqual(['csv-zh-cn.csv'])
  })
})
