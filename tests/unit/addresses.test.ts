import { describe, expect, test } from 'vitest'
import { addresses, facetAddress, inLocale, slugGrammar } from '../../src/model/addresses.ts'

describe('addresses', () => {
  test('an answer has an address in each locale, with or without an anchor', () => {
    expect(addresses.answer('en', 'button-greyed-out')).toBe('/en/button-greyed-out/')
    expect(addresses.answer('zh-cn', 'page', 'step-3')).toBe('/zh-cn/page/#step-3')
  })

  test('a ticket link names no language', () => {
    expect(addresses.go(1006)).toBe('/go/1006/')
    expect(addresses.go(1006, 'fix-cli-step-2')).toBe('/go/1006/#fix-cli-step-2')
  })

  test('a code in an address has a hyphen for its blank', () => {
    expect(addresses.code('en', 'event 33004')).toBe('/en/codes/event-33004/')
    expect(addresses.code('en', 'SSPR_0009')).toBe('/en/codes/SSPR_0009/')
  })

  test.each([
    ['topic', 'writeback', '/en/topics/writeback/'],
    ['requiredRole', 'none', '/en/roles/none/'],
    ['licence', 'entra-p1', '/en/licences/entra-p1/'],
    ['hybridOnly', 'true', '/en/hybrid/'],
    ['hybridOnly', 'false', '/en/search/?hybridOnly=false'],
    ['audience', 'admin', '/en/search/?audience=admin'],
  ] as const)('the %s "%s" is listed at %s', (facet, id, address) => {
    expect(facetAddress('en', facet, id)).toBe(address)
  })

  test('the same page in another locale differs in the first segment only', () => {
    expect(inLocale('/en/topics/en/', 'zh-cn')).toBe('/zh-cn/topics/en/')
    expect(inLocale('/zh-cn/', 'ar')).toBe('/ar/')
  })

  test.each(['a', 'page-missing', '404-page', 'sspr-0009'])('"%s" may be a slug', (slug) => {
    expect(slug).toMatch(slugGrammar)
  })

  test.each(['Page', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', ''])('"%s" may not', (slug) => {
    expect(slug).not.toMatch(slugGrammar)
  })
})
