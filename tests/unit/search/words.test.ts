import { describe, expect, test } from 'vitest'
import { nearestWords } from '../../../src/search/correct.ts'
import { fold } from '../../../src/search/fold.ts'
import { stem } from '../../../src/search/stem.ts'
import { tokenize } from '../../../src/search/words.ts'

describe('differences that searchers do not mean', () => {
  test.each([
    ['full width', 'ＡＡＤＳＴＳ', 'aadsts', 'en'],
    ['accents', 'contraseña', 'contrasena', 'es'],
    ['umlauts as two letters', 'laeuft', 'läuft', 'de'],
    ['sharp s', 'Strasse', 'Straße', 'de'],
    ['half width katakana', 'ﾊﾟｽﾜｰﾄﾞ', 'パスワード', 'ja'],
    ['long vowel marks', 'サーバー', 'サーバ', 'ja'],
    ['traditional Chinese', '組織尚未定義密碼', '组织尚未定义密码', 'zh-cn'],
    ['variants of one character', '账户', '帐户', 'zh-cn'],
    ['Arabic letter forms', 'إعادة', 'اعاده', 'ar'],
    ['Arabic vowels', 'كَلِمَة', 'كلمة', 'ar'],
    ['Arabic digits', '٣٢٠٠٩', '32009', 'ar'],
  ])('%s: %s and %s', (_, a, b, locale) => {
    expect(fold(a, locale)).toBe(fold(b, locale))
  })

  test('Japanese keeps what would be simplified in Chinese, and its voiced sounds', () => {
    expect(fold('認証', 'ja')).toBe('認証')
    expect(fold('が', 'ja')).toBe('が')
  })
})

test.each([
  ['en', 'expired', 'expires', 'expiration', 'expiry'],
  ['en', 'registered', 'registration'],
  ['en', 'verify', 'verification', 'verified'],
  ['en', 'policy', 'policies'],
  ['de', 'gesperrte', 'gesperrten', 'gesperrt'],
  ['fr', 'reinitialisation', 'reinitialise', 'reinitialiser'],
  ['es', 'restablecimiento', 'restablecer'],
  ['ar', 'المستخدم', 'مستخدم', 'للمستخدم'],
])('%s: %s and its other forms have one stem', (language, word, ...others) => {
  for (const other of others) expect(stem(other, language)).toBe(stem(word, language))
})

test('words with different meanings keep different stems', () => {
  expect(stem('authenticator', 'en')).not.toBe(stem('authentication', 'en'))
  expect(stem('disabled', 'en')).not.toBe(stem('enabled', 'en'))
})

test('a token knows its place in the text as typed', () => {
  const text = 'Die Länge: l’utilisateur'
  for (const { start, end, text: folded } of tokenize(text, 'fr')) {
    expect(fold(text.slice(start, end), 'fr')).toContain(folded)
  }
})

test('the typographic apostrophe of French separates like the plain one', () => {
  const words = (text: string) => tokenize(text, 'fr').map(({ base }) => base)
  expect(words('l’utilisateur')).toEqual(words("l'utilisateur"))
})

test('a symbol is one word with parts', () => {
  const parts = ['invalid', 'user', 'name', 'or', 'password'].map((word) => stem(word, 'en'))
  expect(tokenize('InvalidUserNameOrPassword', 'en')[0]?.parts).toEqual(parts)
})

describe('typing errors', () => {
  const words = ['credential', 'password', 'secret', 'policy'].map((text) => ({
    text,
    base: stem(text, 'en'),
    count: 1,
  }))
  const nearest = (word: string) => nearestWords(word, stem(word, 'en'), words).map(({ to }) => to)

  test.each([
    ['pasword', 'password'],
    ['credental', 'credential'],
    ['screts', 'secret'],
    ['polciy', 'policy'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(nearest(typed)[0]).toBe(meant)
  })

  test('short words, numbers and far words are left alone', () => {
    expect(nearest('pol')).toEqual([])
    expect(nearest('50126')).toEqual([])
    expect(nearest('printer')).toEqual([])
  })
})
