import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { attribute, page, pages, read, tagged, textOf } from './site.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the policy for pages allows of one kind: `style-src`. */
const allowed = (kind: string) =>
  new RegExp(`content-security-policy: .*?${kind} ([^;]*)`).exec(read('_headers'))?.[1]?.split(' ')

describe('the content security policy of the built pages', () => {
  test('allows the styles of every page by their hash, and no others', () => {
    const held = new Set(
      pages.flatMap((path) => tagged(page(path), 'style').map((style) => hashOf(textOf(style)))),
    )
    expect(held.size).toBeGreaterThan(1)
    expect(allowed('style-src')).toEqual(["'self'", ...[...held].sort()])
  })

  test('allows the scripts that stand in pages by their hash', () => {
    const held = pages.flatMap((path) =>
      tagged(page(path), 'script')
        .filter((script) => attribute(script, 'src') === undefined)
        .filter((script) => !attribute(script, 'type')?.endsWith('json'))
        .map((script) => hashOf(textOf(script))),
    )
    expect(held.length).toBeGreaterThan(0)
    expect(allowed('script-src')).toEqual(expect.arrayContaining([...new Set(held)]))
  })

  test('never says unsafe-inline or unsafe-eval', () => {
    expect(read('_headers')).not.toMatch(/'unsafe-/)
  })
})
