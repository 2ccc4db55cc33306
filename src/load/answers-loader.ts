import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { type Problem, printReport } from '../model/problems.ts'
import type { AnswerFile } from './answer-file.ts'
import { type Content, type ReadAnswer, readContent } from './content.ts'

interface Options {
  /** The content folder, relative to the project. */
  folder: string
  /** Rules across files. */
  check: (content: Content) => Problem[]
  /** What is worth a look but stops nothing. */
  warn: (content: Content) => string[]
}

/** Changes when the parser does, so that nothing an older parser made is kept. */
function parserVersion(root: string): string {
  const hash = createHash('sha256')
  for (const folder of ['src/load', 'src/model'])
    for (const name of readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.ts')) hash.update(readFileSync(`${root}/${folder}/${name}`))
  return hash.digest('hex')
}

/** Keeps what was parsed by the digest of its text, so that an unchanged answer is not parsed again. */
function keeping({ store, generateDigest }: LoaderContext, vocabulary: string): ReadAnswer {
  return (source, read) => {
    const digest = generateDigest(vocabulary + source.text)
    const kept = store.get<{ file: AnswerFile }>(source.file)
    if (kept?.digest === digest) return kept.data.file
    const file = read()
    store.set({ id: source.file, data: { file: file as never }, digest })
    return file
  }
}

async function load(context: LoaderContext, { folder, check, warn }: Options): Promise<void> {
  const root = fileURLToPath(context.config.root).replace(/\/$/, '')
  const settings = ['site', 'facets'].map((name) =>
    readFileSync(`${root}/${folder}/${name}.yaml`, 'utf8'),
  )
  const { content, problems } = await readContent(
    root,
    folder,
    keeping(context, parserVersion(root) + settings.join('')),
  )
  const present = new Set(content?.answers.map(({ file }) => file))
  for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id)
  const all = [...problems, ...(content ? check(content) : [])]
  for (const warning of content ? warn(content) : []) context.logger.warn(warning)
  if (all.length === 0) return
  if (!context.watcher) throw new Error(`\n${printReport(all)}`)
  context.logger.error(`\n${printReport(all)}`)
}

/** Fills Astro's content store with the parsed answers; in preview it follows every change. */
export function answersLoader(options: Options): Loader {
  return {
    name: 'answers',
    load: async (context) => {
      await load(context, options)
      context.watcher?.add(options.folder)
      context.watcher?.on('all', (_, path) => {
        if (path.includes(`/${options.folder}/`) || path.startsWith(`${options.folder}/`))
          load(context, options)
      })
    },
  }
}
