import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from '../../src/model/contrast.ts'
import { colourTokens, declared, fromWidth } from '../../src/model/stylesheet.ts'

const base = readFileSync('src/styles/base.css', 'utf8')
const frame = readFileSync('src/styles/frame.css', 'utf8')

describe('the contrast of two colours', () => {
  test('is that of WCAG: 21 for black on white, 1 for a colour on itself', () => {
    expect(contrast('#000', '#fff')).toBe(21)
    expect(contrast('#c5330f', '#c5330f')).toBe(1)
  })

  test('is the same either way, and 4.54 for the lightest grey that may be text on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#fff', '#767676')).toBeCloseTo(4.54, 2)
  })

  test('wants hexadecimal digits', () => {
    expect(() => contrast('red', '#fff')).toThrow('"red"')
  })
})

describe('what a stylesheet says', () => {
  test('of a colour first counts, not what readers get who ask for more contrast', () => {
    const css =
      ':root{--ink: light-dark(#111, #eee)} @media x {:root{--ink: light-dark(#000, #fff)}}'
    expect(colourTokens(css).get('ink')).toEqual({ light: '#111', dark: '#eee' })
  })

  test('is read for its colours in both themes', () => {
    const css = ':root { --ink: light-dark(#161615, #eceae4); --line: 1rem; }'
    expect([...colourTokens(css)]).toEqual([['ink', { light: '#161615', dark: '#eceae4' }]])
  })

  test('is the last value for exactly the selector', () => {
    const css = 'h1, .big { font-size: 2rem } h1 a { font-size: 9rem } .big { font-size: 1rem }'
    expect(declared(css, 'h1', 'font-size')).toBe('2rem')
    expect(declared(css, '.big', 'font-size')).toBe('1rem')
    expect(declared(css, 'h2', 'font-size')).toBeUndefined()
  })

  test('changes with the width', () => {
    const wide = fromWidth(frame, '44rem')
    expect(declared(wide, ':root', '--margin')).toBe('7.5rem')
    expect(declared(base, ':root', '--margin')).toBe('2.75rem')
    expect(fromWidth(frame, '1rem')).toBe('')
  })
})

describe('the colours of the site', () => {
  const colours = colourTokens(base)
  const ratio = (one: string, other: string, theme: 'light' | 'dark') =>
    contrast(colours.get(one)?.[theme] ?? '', colours.get(other)?.[theme] ?? '')

  test.each([
    ['ink', 'paper', 4.5],
    ['quiet', 'paper', 4.5],
    ['signal', 'paper', 4.5],
    ['on-signal', 'signal', 4.5],
    ['ink', 'plate', 4.5],
    ['quiet', 'plate', 4.5],
    ['edge', 'paper', 3],
  ])('%s on %s can be told apart in both themes', (one, other, least) => {
    expect(ratio(one, other, 'light')).toBeGreaterThanOrEqual(least)
    expect(ratio(one, other, 'dark')).toBeGreaterThanOrEqual(least)
  })
})
