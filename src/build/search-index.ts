import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { minify } from 'rolldown/utils'
import type { SearchDocument } from '../model/search-document.ts'

/** A file of the search index: its path below `/pagefind/` and its bytes. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** Builds the index of all documents; the language of each stands in its HTML. */
export async function buildIndex(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true })
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
  for (const { url, html } of documents) {
    const { errors } = await index.addHTMLFile({ url, content: html })
    if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  await index.deleteIndex()
  const needed = files.filter(({ path }) => isNeeded(path)).map(smaller)
  return [...(await Promise.all(needed)), ...answerLists(files)]
}

/** Pagefind's script keeps its long names; without them it is a fifth smaller. */
async function smaller({ path, content }: IndexFile): Promise<IndexFile> {
  if (!path.endsWith('.js')) return { path, content }
  const { code, errors } = await minify(path, Buffer.from(content).toString(), { module: true })
  if (errors.length > 0) throw new Error(`${path} could not be made smaller: ${errors.join('; ')}`)
  return { path, content: Buffer.from(code) }
}

const signature = 'pagefind_dcd'

/**
 * Which answer each page of the index is, a file for each language: so the search need not fetch
 * a page's fragment to know it. Fragments are gzipped JSON behind a signature.
 */
function answerLists(files: readonly IndexFile[]): IndexFile[] {
  const lists = new Map<string, Record<string, number>>()
  for (const { path, content } of files) {
    const [, page = '', language = ''] =
      /^fragment\/(([a-z-]+)_[^.]+)\.pf_fragment$/.exec(path) ?? []
    if (!page) continue
    const text = gunzipSync(content).toString('utf8').slice(signature.length)
    const { meta } = JSON.parse(text) as { meta: { id: string } }
    lists.set(language, { ...lists.get(language), [page]: Number(meta.id) })
  }
  return [...lists].map(([language, list]) => ({
    path: `answers-${language}.json`,
    content: Buffer.from(JSON.stringify(list)),
  }))
}

/** Pagefind also writes interfaces and a worker of its own, which we do not use. */
const isNeeded = (path: string) =>
  !/-(ui|component-ui|modular-ui|highlight|worker)\.(js|css)$/.test(path)
