// First, as in the build: see there.
import '../../src/build/share/no-system-fonts.ts'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { cardDigest } from '../../src/build/share/card-digest.ts'
import { drawCard } from '../../src/build/share/draw.ts'
import { familiesFor, withoutGlyph } from '../../src/build/share/fonts.ts'
import { Pen } from '../../src/build/share/pen.ts'
import { writePictures } from '../../src/build/share/pictures.ts'
import { openGraphLocale, type ShareCard } from '../../src/model/share.ts'

const card: ShareCard = {
  locale: 'en',
  direction: 'ltr',
  site: 'Help',
  number: 1001,
  topic: 'Sign-in',
  title: 'A <title> & "more"',
  text: 'One sentence.',
  facts: [{ label: 'Role', value: 'None' }],
}

function widthOf(locale: string, text: string): number {
  const context = createCanvas(10, 10).getContext('2d')
  return new Pen(context, { ...card, locale, direction: 'rtl' }, text).measure(text, 100, 400)
}

describe('fonts', () => {
  test('come from the packages of the project, never from the machine', () => {
    // Before the first text is drawn there is none.
    expect(GlobalFonts.families).toEqual([])
    familiesFor('ar', 'a ب 重')
    expect(GlobalFonts.families.length).toBeGreaterThan(0)
  })

  test('draw the shapes of the region', () => {
    expect(familiesFor('zh-cn', '直')).toMatch(/^"noto-sans-sc-/)
    expect(familiesFor('ja', '直')).toMatch(/^"noto-sans-jp-/)
  })

  test('join Arabic letters: a word is not the sum of its letters', () => {
    const word = 'تعيين'
    const letters = [...word].reduce((sum, letter) => sum + widthOf('ar', letter), 0)
    expect(widthOf('ar', word)).toBeLessThan(letters * 0.9)
  })

  test('lack a character only if it would be an empty box', () => {
    const words = {
      en: 'Größe “→” é',
      'zh-cn': '“重置”密码，',
      ja: 'パスワード直',
      ar: 'تعيين، ID 365',
    }
    for (const [locale, text] of Object.entries(words))
      expect(withoutGlyph(locale, text)).toEqual([])
    // Khmer, which no package has, and a code point that no font may have.
    expect(withoutGlyph('en', 'a ខ \u{e123} b')).toEqual(['ខ', '\u{e123}'])
  })

  test('have every character of the titles and sentences of the content', () => {
    const lacking = readdirSync('content/answers').flatMap((slug) =>
      readdirSync(`content/answers/${slug}`)
        .filter((file) => file.endsWith('.mdx'))
        .flatMap((file) => {
          const text = readFileSync(`content/answers/${slug}/${file}`, 'utf8')
          const words = text.match(/^(title|answer): .*$/gm)?.join('') ?? ''
          return withoutGlyph(file.replace('.mdx', ''), words).map((one) => `${slug} ${one}`)
        }),
    )
    expect(lacking).toEqual([])
  })
})

describe('a picture', () => {
  test('shows words as they are written, with signs that mean something in HTML', async () => {
    const [plain, escaped] = [card, { ...card, title: 'A &lt;title&gt; &amp; "more"' }].map(
      drawCard,
    )
    expect(plain?.missing).toEqual([])
    expect(await plain?.png).not.toEqual(await escaped?.png)
  })

  test('has another name in the cache when a word changes, and the same one otherwise', () => {
    const changed = (['title', 'text', 'site', 'topic'] as const).map((key) =>
      cardDigest({ ...card, [key]: 'Other' }),
    )
    expect(new Set([cardDigest(card), ...changed]).size).toBe(5)
    expect(cardDigest({ ...card })).toBe(cardDigest(card))
  })

  test('is drawn once, then taken from the cache', async () => {
    const root = mkdtempSync(join(tmpdir(), 'share-'))
    const folders = { site: join(root, 'site'), cache: join(root, 'cache') }
    const pictures = [{ path: '/share/en/1001.png', card }]
    expect(await writePictures(pictures, folders)).toMatchObject({ drawn: 1, kept: 0 })
    expect(await writePictures(pictures, folders)).toMatchObject({ drawn: 0, kept: 1 })
    const file = readFileSync(join(folders.site, 'share/en/1001.png'))
    expect(file).toEqual(await drawCard(card).png)
  })

  test('with an empty box is reported by every build', async () => {
    const root = mkdtempSync(join(tmpdir(), 'share-'))
    const folders = { site: join(root, 'site'), cache: join(root, 'cache') }
    const pictures = [{ path: '/share/en/1001.png', card: { ...card, title: 'ខ' } }]
    const missing = [{ path: '/share/en/1001.png', characters: ['ខ'] }]
    expect(await writePictures(pictures, folders)).toMatchObject({ missing })
    expect(await writePictures(pictures, folders)).toMatchObject({ missing })
  })
})

test('a locale has its territory in Open Graph', () => {
  expect(['en', 'zh-cn', 'ja', 'de'].map(openGraphLocale)).toEqual([
    'en_US',
    'zh_CN',
    'ja_JP',
    'de_DE',
  ])
})
