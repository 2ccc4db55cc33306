import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { files, site } from './site.ts'

const compressed = files.filter((path) => path.endsWith('.br'))
const bytes = (path: string) => readFileSync(join(site, path))
const original = (path: string) => bytes(path.replace(/\.br$/, ''))

/** What Pagefind has packed itself. */
const isPacked = (content: Buffer) => content.readUInt16BE() === 0x1f8b

describe('what the search loads', () => {
  test('stands there in brotli too, every file of it', () => {
    const wanted = files.filter((path) =>
      /^(search\/[a-z-]+\.json|_astro\/.*\.js|pagefind\/.*\.(js|pagefind|pf_index|pf_meta))$/.test(
        path,
      ),
    )
    expect(wanted.length).toBeGreaterThan(10)
    expect(compressed).toEqual(expect.arrayContaining(wanted.map((path) => `${path}.br`)))
  })

  test('is the same in brotli, what Pagefind has packed unpacked', () => {
    const packed = compressed.filter((path) => isPacked(original(path)))
    expect(packed.length).toBeGreaterThan(0)
    for (const path of compressed) {
      const content = original(path)
      const whole = isPacked(content) ? gunzipSync(content) : content
      expect(brotliDecompressSync(bytes(path)).equals(whole), path).toBe(true)
    }
  })

  test('is smaller in brotli', () => {
    for (const path of compressed.filter((path) => original(path).length > 100))
      expect(bytes(path).length, path).toBeLessThan(statSync(join(site, path.slice(0, -3))).size)
  })
})
