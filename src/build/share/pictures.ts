import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SharePicture } from '../../model/share.ts'
import { cardDigest } from './card-digest.ts'

interface Folders {
  /** The built site. */
  site: string
  /** Where drawn pictures are kept from build to build. */
  cache: string
}

/** What was done. */
export interface Drawn {
  drawn: number
  kept: number
  /** Characters that no font of the project has, by the address of the picture. */
  missing: { path: string; characters: string[] }[]
}

interface Job extends SharePicture {
  digest: string
}

/** Whole or not at all: another build may read the cache. */
async function keep(cache: string, digest: string, png: Buffer): Promise<void> {
  const half = join(cache, `${digest}.${process.pid}`)
  await writeFile(half, png)
  await rename(half, join(cache, `${digest}.png`))
}

const fileOf = ({ digest }: Job) => `${digest}.png`

const day = 24 * 60 * 60 * 1000

/** Those that stand there for a day: newer ones may be another build's. */
async function old(cache: string, names: readonly string[]): Promise<string[]> {
  const ages = await Promise.all(
    names.map(async (name) => Date.now() - (await stat(join(cache, name))).mtimeMs),
  )
  return names.filter((_, index) => (ages[index] ?? 0) > day)
}

async function forget(cache: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(join(cache, name), { force: true })))
}

/** How many pictures are packed at a time, beside the drawing of the next. */
const packedAtOnce = 4

async function drawAll(jobs: readonly Job[], cache: string): Promise<Drawn['missing']> {
  if (jobs.length === 0) return []
  // The canvas is loaded only where there is something to draw.
  const { drawCard } = await import('./draw.ts')
  const missing: Drawn['missing'] = []
  const packing: Promise<void>[] = []
  for (const { path, card, digest } of jobs) {
    const drawing = drawCard(card)
    if (drawing.missing.length > 0) missing.push({ path, characters: drawing.missing })
    packing.push(drawing.png.then((png) => keep(cache, digest, png)))
    if (packing.length >= packedAtOnce) await packing.shift()
  }
  await Promise.all(packing)
  return missing
}

/** Draws what is new, takes the rest from the cache, and forgets what no page shows any more. */
export async function writePictures(
  pictures: readonly SharePicture[],
  { site, cache }: Folders,
): Promise<Drawn> {
  await mkdir(cache, { recursive: true })
  const known = new Set(await readdir(cache))
  const jobs = pictures.map((picture) => ({ ...picture, digest: cardDigest(picture.card) }))
  const fresh = jobs.filter(({ digest }) => !known.has(`${digest}.png`))
  const missing = await drawAll(fresh, cache)
  for (const { path, digest } of jobs) {
    const target = join(site, path)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(join(cache, `${digest}.png`), target)
  }
  // Drawn again next time, so that each build says what is missing.
  const faulty = jobs.filter(({ path }) => missing.some((picture) => picture.path === path))
  await forget(cache, faulty.map(fileOf))
  const used = new Set(jobs.map(fileOf))
  await forget(
    cache,
    await old(
      cache,
      [...known].filter((name) => !used.has(name)),
    ),
  )
  return { drawn: fresh.length, kept: jobs.length - fresh.length, missing }
}
