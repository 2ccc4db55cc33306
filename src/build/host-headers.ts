import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inlineScripts } from '../components/inline-scripts.ts'
import { headerRules, printHeaderRules } from '../model/security.ts'
import type { Site } from '../model/site.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

/** The hashes of all texts between `<style>` and `</style>` in the pages of a built site. */
async function styleHashes(folder: string): Promise<string[]> {
  const styles = new Set<string>()
  for await (const path of glob('**/*.html', { cwd: folder })) {
    const page = await readFile(join(folder, path), 'utf8')
    for (const [, style = ''] of page.matchAll(/<style>(.*?)<\/style>/gs)) styles.add(style)
  }
  return [...styles].map(hashOf).sort()
}

/**
 * Writes `_headers` into a built site. Its policy allows the styles that the pages hold, as the build
 * printed them; scripts are allowed only where `inlineScripts` names them.
 */
export async function writeHeaders(folder: string, site: Site): Promise<void> {
  const hashes = { scripts: inlineScripts.map(hashOf), styles: await styleHashes(folder) }
  await writeFile(join(folder, '_headers'), printHeaderRules(headerRules(site, hashes)))
}
