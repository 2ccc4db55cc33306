import { createHash } from 'node:crypto'
import { copyFile, glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gunzip } from 'node:zlib'
import { type Kept, openKept } from './kept.ts'

const compress = promisify(brotliCompress)
const unpack = promisify(gunzip)

/** What the search loads, and every script: a reader waits for them, and they are few. */
const patterns = '{_astro,embed,pagefind,search}/**/*.{js,json,pagefind,pf_index,pf_meta}'

/** The files that Pagefind packs itself, with gzip. It reads them unpacked as well. */
const packed = /\.(pagefind|pf_index|pf_meta)$/

async function writeOne(site: string, path: string, kept: Kept): Promise<void> {
  const content = await readFile(join(site, path))
  const name = createHash('sha256').update(content).digest('hex').slice(0, 32)
  if (!kept.has(name))
    // At its highest level, which a server that packs for each request cannot afford.
    await kept.keep(name, await compress(packed.test(path) ? await unpack(content) : content))
  await copyFile(kept.pathOf(name), join(site, `${path}.br`))
}

/**
 * Writes, beside the files that the search loads and the scripts of a built site, the same in brotli
 * (`x.js.br`), as nginx (`brotli_static`), Caddy (`precompressed`) and our own server send them;
 * other hosts send the file itself. Takes what has not changed from the cache.
 */
export async function writeCompressed(site: string, cache: string): Promise<void> {
  const kept = await openKept(cache)
  for await (const path of glob(patterns, { cwd: site })) await writeOne(site, path, kept)
  await kept.tidy()
}
