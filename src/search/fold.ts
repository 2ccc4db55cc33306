import { simplifyChinese } from './chinese.ts'

const latinMarks = /(\p{Script=Latin})\p{M}+/gu
// Short vowels, the long alif and the stretching line are decoration to a searcher.
const arabicMarks = /[\u064B-\u065F\u0670\u0640]/g
const arabicForms: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
}
const smallKana: Record<string, string> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ヶ: 'ケ',
  ヴ: 'ブ',
}

/** Removes differences that searchers do not mean: width, case, accents, letter variants; `locale` is that of the site. */
export function fold(text: string, locale: string): string {
  const plain = foldMarks(text.normalize('NFKC').toLowerCase())
  if (/[\u0600-\uFFFF]/.test(plain)) return foldScripts(plain, locale)
  return locale === 'de' ? foldUmlauts(plain) : plain
}

/** Digits of any script and full-width characters as ASCII, with line ends kept: the form in which codes are read. */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

function foldMarks(text: string): string {
  if (!/[\u0080-\uFFFF]/.test(text)) return text
  const bare = text.normalize('NFD').replace(latinMarks, '$1').normalize('NFC')
  return bare
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/[’‘ʼ`´]/g, "'")
}

// Umlauts have lost their dots by now, so their spelling as two letters loses its e too.
function foldUmlauts(text: string): string {
  return text.replace(/([aou])e/g, '$1')
}

function foldScripts(text: string, locale: string): string {
  const folded = text
    .replace(arabicMarks, '')
    .replace(/[أإآٱىئؤةکی]/g, (letter) => arabicForms[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[ァィゥェォヶヴ]/g, (kana) => smallKana[kana] ?? kana)
    .replace(/(?<=\p{Script=Katakana})[ー・]/gu, '')
  return locale === 'ja' ? folded : simplifyChinese(folded)
}
