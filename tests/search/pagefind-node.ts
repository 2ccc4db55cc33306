import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { close, createIndex } from 'pagefind'
import type { SearchableAnswer } from '../../src/search/companion.ts'
import type { Filters } from '../../src/search/filters.ts'

/** Ids that Pagefind finds for a query, best first. */
export type PagefindSearch = (query: string, filters: Filters) => Promise<number[]>

interface PagefindModule {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  search: (
    query: string,
    options: object,
  ) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
}

/** Indexes answers with Pagefind and searches them in Node with the script that browsers get. */
export async function indexWithPagefind(
  locale: string,
  answers: readonly SearchableAnswer[],
): Promise<PagefindSearch> {
  const { index } = await createIndex({ forceLanguage: locale })
  if (!index) throw new Error('Pagefind gave no index')
  for (const answer of answers) {
    await index.addHTMLFile({ url: `/${locale}/${answer.id}/`, content: pageOf(answer, locale) })
  }
  const { files } = await index.getFiles()
  await close()
  const pagefind = await load(await write(files, locale), locale)
  return async (query, filters) => {
    const chosen = Object.entries(filters).map(([facet, values]) => [facet, { any: values }])
    const { results } = await pagefind.search(query, { filters: Object.fromEntries(chosen) })
    const urls = await Promise.all(
      results.slice(0, 20).map(async (result) => (await result.data()).url),
    )
    return urls.map((url) => Number(/(\d+)\/$/.exec(url)?.[1]))
  }
}

/**
 * Writes the files of an index to a folder that lives as long as this run.
 * Not with Pagefind's `writeFiles`: it answers before the bytes stand on the disk, and `close`
 * cuts them off, https://github.com/Pagefind/pagefind/issues/1271
 */
async function write(
  files: readonly { path: string; content: Uint8Array }[],
  locale: string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `pagefind-${locale}-`))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

async function load(folder: string, locale: string): Promise<PagefindModule> {
  const html = { getAttribute: () => locale }
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => html, documentElement: html },
    fetch: async (url: string) =>
      new Response(
        await readFile(url.startsWith('file:') ? fileURLToPath(clean(url)) : clean(url)),
      ),
  })
  const module: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href)
  await module.options({ noWorker: true, basePath: pathToFileURL(`${folder}/`).href, baseUrl: '/' })
  await module.init()
  return module
}

function clean(url: string): string {
  return url.replace(/\?.*$/, '')
}

function pageOf(answer: SearchableAnswer, locale: string): string {
  const filters = [
    ...answer.requiredRole.map((role) => `requiredRole:${role}`),
    `licence:${answer.licence}`,
    `hybridOnly:${answer.hybridOnly}`,
  ].map((filter) => `<span data-pagefind-filter="${filter}"></span>`)
  const paragraphs = [
    answer.answer,
    ...answer.symptom,
    answer.codes.join(' '),
    ...answer.body.split('\n'),
  ]
  return `<!doctype html><html lang="${locale}"><head><title>${escapeHtml(answer.title)}</title></head><body><main data-pagefind-body>
<h1>${escapeHtml(answer.title)}</h1>${filters.join('')}${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</main></body></html>`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
