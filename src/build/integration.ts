import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'
import type { SearchDocument } from '../model/search-document.ts'
import type { SharePicture } from '../model/share.ts'
import type { Site } from '../model/site.ts'
import { writeCompressed } from './compressed.ts'
import { writeEmbed } from './embed.ts'
import { writeHeaders } from './host-headers.ts'
import { previewEmbed } from './preview-embed.ts'
import { previewIndex } from './preview-index.ts'
import { buildIndex } from './search-index.ts'
import { writePictures } from './share/pictures.ts'

/** Pages write their search documents here; the index is made of them, then they go. */
const documentsFolder = 'search-documents'

/** The same for the pictures of link previews. */
const shareFolder = 'share-documents'

async function take<Row>(site: string, name: string): Promise<Row[]> {
  const folder = join(site, name)
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  await rm(folder, { recursive: true })
  return texts.flatMap((text) => JSON.parse(text) as Row[])
}

async function writeIndex(site: string): Promise<number> {
  const documents = await take<SearchDocument>(site, documentsFolder)
  for (const { path, content } of await buildIndex(documents)) {
    const file = join(site, 'pagefind', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  await pagefind.close()
  return documents.length
}

/** Puts the finished site in place of the last one, which stays whole until then. */
async function replace(finished: string, site: string): Promise<void> {
  const last = `${finished}-last`
  await rm(last, { recursive: true, force: true })
  await mkdir(dirname(site), { recursive: true })
  await rename(site, last).catch(() => undefined)
  await rename(finished, site)
  await rm(last, { recursive: true, force: true })
}

interface Options {
  /** What the content says of the site. */
  of: Site
  /** The content folder. */
  content: string
}

/**
 * Builds into a folder of its own, adds the search index, the headers and the same files in brotli, then swaps the
 * result in: a build that fails leaves the last good site untouched. In preview it serves an index of the current content.
 */
export function credentialHelp({ of, content }: Options): AstroIntegration {
  let site = ''
  let finished = ''
  let cache = ''
  return {
    name: 'credential-help',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return
        cache = fileURLToPath(config.cacheDir)
        site = fileURLToPath(config.outDir).replace(/\/$/, '')
        finished = join(fileURLToPath(config.root), '.build', `${process.pid}`)
        updateConfig({ outDir: pathToFileURL(`${finished}/`) })
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          '/pagefind',
          previewIndex(server, {
            folder: documentsFolder,
            locales: of.locales.map(({ tag }) => tag),
          }),
        )
        server.middlewares.use('/embed', previewEmbed(server, content))
      },
      'astro:build:done': async ({ logger }) => {
        const documents = await writeIndex(finished)
        await writeEmbed(finished, content)
        await writeCompressed(finished, join(cache, 'brotli'))
        await writeHeaders(finished, of)
        const pictures = await take<SharePicture>(finished, shareFolder)
        const { drawn, kept, missing } = await writePictures(pictures, {
          site: finished,
          cache: join(cache, 'share'),
        })
        logger.info(`${drawn} pictures drawn, ${kept} as before`)
        for (const { path, characters } of missing)
          logger.warn(`${path}: no font of the project has ${characters.join(' ')}`)
        await replace(finished, site)
        logger.info(`${documents} answers indexed; the site is in ${site}`)
      },
    },
  }
}
