import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ShareCard } from '../../model/share.ts'
import { allFontPackages } from './font-packages.ts'

const { resolve } = createRequire(import.meta.url)

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string }).version

/** How pictures are drawn: this folder's own code, the canvas and the fonts. */
function readManner(): string {
  const folder = import.meta.dirname
  const code = readdirSync(folder).sort()
  return JSON.stringify([
    code.map((name) => readFileSync(join(folder, name), 'utf8')),
    ['@napi-rs/canvas', ...allFontPackages.map((name) => `@fontsource-variable/${name}`)].map(
      versionOf,
    ),
  ])
}

let manner: string | undefined

/** The name of a picture in the cache: another one as soon as a word, the drawing or a font changes. */
export function cardDigest(card: ShareCard): string {
  manner ??= createHash('sha256').update(readManner()).digest('hex')
  return createHash('sha256').update(manner).update(JSON.stringify(card)).digest('hex').slice(0, 32)
}
