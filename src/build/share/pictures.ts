import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SharePicture } from '../../model/share.ts'
import { type Kept, openKept } from '../kept.ts'
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

const fileOf = ({ digest }: Job) => `${digest}.png`

/** How many pictures are packed at a time, beside the drawing of the next. */
const packedAtOnce = 4

async function drawAll(jobs: readonly Job[], kept: Kept): Promise<Drawn['missing']> {
  if (jobs.length === 0) return []
  // The canvas is loaded only where there is something to draw.
  const { drawCard } = await import('./draw.ts')
  const missing: Drawn['missing'] = []
  const packing: Promise<void>[] = []
  for (const job of jobs) {
    const drawing = drawCard(job.card)
    if (drawing.missing.length > 0) missing.push({ path: job.path, characters: drawing.missing })
    packing.push(drawing.png.then((png) => kept.keep(fileOf(job), png)))
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
  const kept = await openKept(cache)
  const jobs = pictures.map((picture) => ({ ...picture, digest: cardDigest(picture.card) }))
  const fresh = jobs.filter((job) => !kept.has(fileOf(job)))
  const missing = await drawAll(fresh, kept)
  for (const job of jobs) {
    const target = join(site, job.path)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(kept.pathOf(fileOf(job)), target)
  }
  // Drawn again next time, so that each build says what is missing.
  const faulty = jobs.filter(({ path }) => missing.some((picture) => picture.path === path))
  await kept.forget(faulty.map(fileOf))
  await kept.tidy()
  return { drawn: fresh.length, kept: jobs.length - fresh.length, missing }
}
