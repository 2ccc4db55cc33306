import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which folders the files of a folder may import, besides packages. Nobody imports pages. */
const mayImport: Record<string, readonly string[]> = {
  model: ['model'],
  load: ['load', 'model'],
  // The headers allow the scripts that stand in every page.
  build: ['build', 'components', 'load', 'model'],
  cli: ['cli', 'build', 'load', 'model'],
  search: ['search', 'model'],
  embed: ['embed', 'search', 'model'],
  // Specimens read the stylesheets whose values they show.
  components: ['components', 'load', 'model', 'search', 'styles'],
  layouts: ['layouts', 'components', 'load', 'model', 'styles'],
  pages: ['layouts', 'components', 'load', 'model', 'search', 'styles'],
  'content.config.ts': ['build', 'load', 'model'],
  'middleware.ts': ['model'],
}

/** Where the planning half of the search begins; what it needs is pure, the rest speaks to the browser. */
const planning = ['src/search/plan.ts', 'src/search/search-companion.ts', 'src/search/state.ts']

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

const folderOf = (file: string) => file.split('/')[1] ?? ''

const imports =
  /(?:^|\n)\s*(import|export)\b(\s+type\b)?[^'"`;]*?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g

interface Import {
  /** A package by name, a file of ours by path. */
  name: string
  /** Gone when the code runs. */
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(imports)].map(([, , type, named, dynamic]) => {
    const name = named ?? dynamic ?? ''
    const path = name.startsWith('.') ? normalize(join(dirname(file), name)) : name
    return { name: path, typeOnly: type !== undefined }
  })
}

const graph = new Map(files.map((file) => [file, importsOf(file)]))
const names = (file: string) => (graph.get(file) ?? []).map(({ name }) => name)
const own = (file: string) => names(file).filter((name) => name.startsWith('src/'))
const needed = (file: string) =>
  (graph.get(file) ?? []).flatMap(({ name, typeOnly }) => (typeOnly ? [] : [name]))

/** Every file of ours that a file needs when it runs. */
function everythingBelow(file: string, found = new Set<string>()): string[] {
  for (const next of needed(file).filter((name) => name.startsWith('src/'))) {
    if (found.has(next)) continue
    found.add(next)
    everythingBelow(next, found)
  }
  return [...found]
}

/** A way from a file back to itself, if there is one. */
function cycleFrom(file: string, path: readonly string[] = []): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
  if (clean.has(file)) return undefined
  for (const next of needed(file)) {
    const cycle = cycleFrom(next, [...path, file])
    if (cycle) return cycle
  }
  clean.add(file)
  return undefined
}
const clean = new Set<string>()

describe('imports', () => {
  test('are found in every kind of file', () => {
    expect(own('src/load/library.ts')).toContain('src/model/library.ts')
    expect(own('src/pages/[locale]/search.astro')).toContain('src/layouts/Page.astro')
    expect(own('src/components/page.ts')).toContain('src/search/answer-search.ts')
    expect(names('src/load/mdx.ts')).toContain('remark-gfm')
  })

  test('run one way', () => {
    const wrong = files.flatMap((file) =>
      own(file)
        .filter((name) => !mayImport[folderOf(file)]?.includes(folderOf(name)))
        .map((name) => `${file} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('lead to files that exist', () => {
    const missing = files.flatMap((file) =>
      own(file).filter((name) => /\.(ts|astro)$/.test(name) && !graph.has(name)),
    )
    expect(missing).toEqual([])
  })

  test('form no cycle', () => {
    expect(files.map((file) => cycleFrom(file)).filter(Boolean)).toEqual([])
  })
})

describe('pure code', () => {
  const model = files.filter((file) => file.startsWith('src/model/'))
  const pure = [
    ...new Set([...model, ...planning, ...planning.flatMap((file) => everythingBelow(file))]),
  ]

  test('is the model and the planning half of the search', () => {
    expect(pure.filter((file) => !graph.has(file))).toEqual([])
    expect(pure).toEqual(expect.arrayContaining(['src/model/codes.ts', 'src/search/words.ts']))
  })

  test('imports neither Node nor Astro', () => {
    const impure = pure.flatMap((file) =>
      names(file)
        .filter((name) => /^(node:|astro)/.test(name))
        .map((name) => `${file} imports ${name}`),
    )
    expect(impure).toEqual([])
  })

  test('does not touch the page, the browser or the disk', () => {
    const impure = pure.filter((file) =>
      /\b(document|window|localStorage|sessionStorage|navigator|process|fetch)\s*[.(]/.test(
        readFileSync(file, 'utf8'),
      ),
    )
    expect(impure).toEqual([])
  })
})

describe('files', () => {
  const lengths = files
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)

  test('have at most 200 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
  })

  test('have a median under 60 lines', () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(60)
  })

  test('are named by what they hold, never by a drawer', () => {
    expect(files.filter((file) => /utils|helpers|common|misc/.test(file))).toEqual([])
  })
})
