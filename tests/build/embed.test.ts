import { readdirSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { attribute, exists, locales, one, page, read, site, tagged, textOf } from './site.ts'

const script = read('embed/v1.js')
const chunks = readdirSync(`${site}/embed/chunks`).filter((name) => name.endsWith('.js'))

/** What a bundled module imports, at once and later. */
const imports = (code: string) => ({
  atOnce: [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+)["'`]/g)].map(([, name]) => name),
  later: [...code.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name),
})

describe('the search for other pages', () => {
  test('is one module that needs no other before it is used', () => {
    expect(script).toContain('credential-help-search')
    expect(imports(script).atOnce).toEqual([])
  })

  test('weighs at most 8 kB with its words before it is used', () => {
    for (const { locale } of locales) {
      const files = [script, read(`embed/words/${locale}.json`)]
      const bytes = files.map((text) => brotliCompressSync(text).length)
      expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(8000)
    }
  })

  test('loads only files that are there, under names that change with their content', () => {
    const later = [...new Set(imports(script).later)]
    expect(later.length).toBeGreaterThan(0)
    for (const name of later) expect(name).toMatch(/^\.\/chunks\/[a-z-]+-[\w-]{8}\.js$/)
    expect(later.map((name) => name?.replace('./chunks/', ''))).toEqual(chunks)
    for (const chunk of chunks) {
      const { atOnce, later: further } = imports(read(`embed/chunks/${chunk}`))
      for (const name of [...atOnce, ...further])
        expect(exists(new URL(name ?? '', 'https://x/embed/chunks/').pathname)).toBe(true)
    }
  })

  test('neither evaluates text nor writes markup from it', () => {
    for (const code of [script, ...chunks.map((name) => read(`embed/chunks/${name}`))]) {
      expect(code).not.toMatch(/\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write/)
      expect(code).not.toMatch(/localStorage|sessionStorage|document\.cookie|indexedDB/)
    }
  })

  test('knows the languages and the facet values of this site', () => {
    expect(script).toMatch(/locales:\[.en.,.zh-cn.,.ar.\]/)
    expect(script).toContain('helpdesk-administrator')
  })
})

describe.each(locales)('in $locale', ({ locale, dir }) => {
  test('its words are those of the strings', () => {
    const words = JSON.parse(read(`embed/words/${locale}.json`)) as Record<string, unknown>
    expect(words.direction).toBe(dir)
    expect(Object.values(words).filter((word) => !word)).toEqual([])
    expect(Object.keys(words.count as object)).toContain('other')
  })

  test('a page shows it at work, with lines to copy and every attribute', () => {
    const demo = page(`/${locale}/embed/`)
    expect(attribute(one(demo, 'credential-help-search'), 'htmlFor')).toBe('subject')
    expect(attribute(one(one(demo, 'main'), 'form'), 'method')).toBe('dialog')
    expect(textOf(one(demo, 'pre'))).toContain('https://sample-help.example/embed/v1.js')
    const rows = tagged(one(demo, 'tbody'), 'th').map(textOf)
    expect(rows).toEqual(
      'for locale limit target required-role licence hybrid-only audience topic'.split(' '),
    )
  })
})
