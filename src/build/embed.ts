import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'rolldown'
import { readSettings } from '../load/settings.ts'
import type { EmbedFacts } from '../model/embed.ts'
import { type FacetValues, facetIds } from '../model/facet-values.ts'
import { type FacetName, facets } from '../model/facets.ts'
import { printReport } from '../model/problems.ts'
import type { Site } from '../model/site.ts'

/** A file of the embedded search; its path is below `/embed/`. */
export interface EmbedFile {
  path: string
  code: string
}

function factsOf({ source, locales }: Site, values: FacetValues): EmbedFacts {
  const ids = facets.map(({ name }) => [name, facetIds(values, name)])
  return {
    source,
    locales: locales.map(({ tag }) => tag),
    facets: Object.fromEntries(ids) as Record<FacetName, string[]>,
  }
}

/**
 * Bundles the search for other people's pages: `v1.js` in one piece, and what it loads on first use
 * under names that change with their content.
 */
export async function bundleEmbed(content: string): Promise<EmbedFile[]> {
  const { settings, problems } = readSettings(process.cwd(), content)
  if (!settings) throw new Error(printReport(problems))
  const facts = factsOf(settings.site, settings.facetValues)
  const { output } = await build({
    input: { v1: 'src/embed/v1.ts' },
    platform: 'browser',
    write: false,
    transform: { target: 'es2022', define: { EMBED_FACTS: JSON.stringify(facts) } },
    output: {
      format: 'es',
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  })
  return output.flatMap((file) =>
    file.type === 'chunk' ? [{ path: file.fileName, code: file.code }] : [],
  )
}

/** Writes the embedded search into a built site. */
export async function writeEmbed(site: string, content: string): Promise<void> {
  for (const { path, code } of await bundleEmbed(content)) {
    const file = join(site, 'embed', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, code)
  }
}
