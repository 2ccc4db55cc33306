import { describe, expect, test } from 'vitest'
import { isEmpty, readState, without, writeState } from '../../src/search/state.ts'

describe('the state of a search', () => {
  test('is read from the address', () => {
    expect(readState('?q=greyed+out&requiredRole=none&requiredRole=app-owner&licence=p1')).toEqual({
      query: 'greyed out',
      selection: { requiredRole: ['none', 'app-owner'], licence: ['p1'] },
      asTyped: false,
    })
  })

  test('takes values joined by a comma, each once', () => {
    expect(readState('?topic=a,b,a&topic=b').selection).toEqual({ topic: ['a', 'b'] })
  })

  test('ignores parameters that are not ours', () => {
    expect(readState('?utm_source=mail&fbclid=1')).toEqual(readState(''))
  })

  test.each(['?q=AADSTS50126', '?q=%E5%AF%86%E7%A0%81&hybridOnly=true', '?topic=a&topic=b', ''])(
    'is the same after "%s" was read and written',
    (address) => {
      expect(writeState(readState(address))).toBe(address)
    },
  )

  test('writes facets in the order of the form, whatever the order of choosing', () => {
    const state = readState('?topic=a&licence=none&q=x')
    expect(writeState(state)).toBe('?q=x&licence=none&topic=a')
  })

  test('is empty when nothing is asked for', () => {
    expect(isEmpty(readState('?q=%20&licence='))).toBe(true)
    expect(isEmpty(readState('?licence=none'))).toBe(false)
  })

  test('loses one facet and keeps the others', () => {
    const { selection } = readState('?licence=none&topic=a')
    expect(writeState({ query: '', selection: without(selection, 'topic'), asTyped: false })).toBe(
      '?licence=none',
    )
  })
})
