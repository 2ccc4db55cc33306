import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitBlock, shorten } from '../../src/build/share/layout.ts'
import { balance, cut, wrap } from '../../src/build/share/wrap.ts'
import { breakWords } from '../../src/model/break-words.ts'

/** As if every character were as wide as the size is high. */
const ruler = { measure: (text: string, size: number) => [...text].length * size }
const box = (locale: string, width: number) => ({
  locale,
  width,
  measure: (line: string) => [...line].length,
})
const wrapped = (locale: string, text: string, width: number) =>
  wrap(breakWords(locale, text), box(locale, width))

test('two characters stay together behind a quotation mark too', () => {
  const [first = ''] = breakWords('zh-cn', '“灰显”的按钮')
  expect(first).toMatch(/^“灰显/)
})

describe('a line of a picture', () => {
  test('ends between words', () => {
    expect(wrapped('en', 'Reset the password', 10)).toEqual(['Reset the', 'password'])
  })

  test('ends in a word only where no line can hold it, with a hyphen', () => {
    expect(wrapped('de', 'Das Kennwort', 6)).toEqual(['Das', 'Kennw-', 'ort'])
  })

  test('may end after the hyphen of a compound', () => {
    expect(wrapped('de', 'Microsoft-Entra-Rolle', 12)).toEqual(['Microsoft-', 'Entra-Rolle'])
  })

  test.each([
    { locale: 'zh-cn', text: '按钮“重置密码”，无法使用。', never: /^[”，。]|[“]$/ },
    { locale: 'zh-cn', text: '密码（新的）：不符合要求！', never: /^[）：！]|（$/ },
    {
      locale: 'ja',
      text: '「パスワードのリセット」ボタンを押せません。',
      never: /^[」ー。のを]|「$/,
    },
  ])(
    'in $locale neither begins nor ends with what may not stand there',
    ({ locale, text, never }) => {
      for (let width = 8; width < 12; width += 1) {
        const lines = wrapped(locale, text, width)
        expect(lines.length).toBeGreaterThan(1)
        expect(lines.filter((line) => never.test(line))).toEqual([])
      }
    },
  )

  test('is never wider than its box, and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '重', '。') }), (text) => {
        const lines = wrapped('zh-cn', text, 5)
        expect(lines.every((line) => [...line].length <= 5)).toBe(true)
        const bare = (words: string) => words.replaceAll(/[\s-]/g, '')
        expect(bare(lines.join(''))).toBe(bare(text))
      }),
    )
  })
})

describe('a block of a picture', () => {
  test('has lines about as long as each other', () => {
    const pieces = breakWords('en', 'aaa bbb ccc ddd eee')
    expect(wrap(pieces, box('en', 15))).toEqual(['aaa bbb ccc ddd', 'eee'])
    expect(balance(pieces, box('en', 24))).toHaveLength(1)
    expect(balance(breakWords('en', 'aaa bbb ccc ddd eee fff'), box('en', 20))).toHaveLength(2)
  })

  test('is cut with an ellipsis that fits', () => {
    const lines = cut(['first line', 'second line', 'third'], 2, box('en', 11))
    expect(lines).toEqual(['first line', 'second lin…'])
  })

  const wish = { sizes: [40, 20], weight: 400, width: 200, most: 2 }

  test('takes the largest size that holds it whole', () => {
    expect(fitBlock(ruler, { locale: 'en' }, 'abc def', wish)).toMatchObject({
      size: 40,
      isCut: false,
    })
    expect(fitBlock(ruler, { locale: 'en' }, 'abcdefg hi', wish)).toMatchObject({
      size: 20,
      lines: ['abcdefg hi'],
    })
  })

  test('says that it was cut where no size holds it', () => {
    const block = fitBlock(ruler, { locale: 'en' }, 'abcdefgh ijklmnop qrstuvwx', wish)
    expect(block).toMatchObject({ size: 20, isCut: true })
    expect(block.lines.at(-1)).toMatch(/…$/)
  })
})

test('one line that is too long ends with an ellipsis', () => {
  const style = { size: 10, weight: 700, width: 60 }
  expect(shorten(ruler, { locale: 'en' }, 'abcdef', style)).toBe('abcdef')
  expect(shorten(ruler, { locale: 'en' }, 'abcdefg', style)).toBe('abcde…')
})
