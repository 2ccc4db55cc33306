import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files that take time to make, kept from build to build under names that say what they were made of. */
export interface Kept {
  /** Whether it is there; from then on it counts as used. */
  has: (name: string) => boolean
  /** Where it stands. */
  pathOf: (name: string) => string
  keep: (name: string, content: Uint8Array) => Promise<void>
  forget: (names: readonly string[]) => Promise<void>
  /** Forgets what nobody has asked for, if it is a day old: newer ones may be another build's. */
  tidy: () => Promise<void>
}

const day = 24 * 60 * 60 * 1000

/** Opens the folder where such files are kept; makes it where there is none. */
export async function openKept(folder: string): Promise<Kept> {
  await mkdir(folder, { recursive: true })
  const known = new Set(await readdir(folder))
  const used = new Set<string>()
  const pathOf = (name: string) => join(folder, name)
  const isOld = async (name: string) => Date.now() - (await stat(pathOf(name))).mtimeMs > day
  const forget = async (names: readonly string[]) => {
    await Promise.all(names.map((name) => rm(pathOf(name), { force: true })))
  }
  return {
    pathOf,
    forget,
    has(name) {
      used.add(name)
      return known.has(name)
    },
    async keep(name, content) {
      // Whole or not at all: another build may read it.
      const half = pathOf(`${name}.${process.pid}`)
      await writeFile(half, content)
      await rename(half, pathOf(name))
    },
    async tidy() {
      const unused = [...known].filter((name) => !used.has(name))
      const old = await Promise.all(unused.map(isOld))
      await forget(unused.filter((_, place) => old[place]))
    },
  }
}
