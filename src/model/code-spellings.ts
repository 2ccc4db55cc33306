/** One way of writing the codes of a family. */
export interface CodeSpelling {
  /** Finds the spelling; its first group holds the digits. Global, and bounded in every repetition. */
  pattern: RegExp
  /** The canonical code for the digits, or undefined when they cannot be one. */
  read: (digits: string) => string | undefined
  /**
   * `named` spellings speak for themselves. `known` ones are bare numbers, which are codes only where the site knows
   * them. `context` ones stand where an error code stands, and count when nothing better is found there.
   */
  trust: 'named' | 'known' | 'context'
}

// A number that is part of a version, a date, a time, a GUID, a call like `cpp(2944)` or a longer word is no code.
const start = String.raw`(?<![\p{L}\p{N}_]|\p{N}[.,:/-]|\p{L}[-(])`
const end = String.raw`(?![\p{L}\p{N}_]|[.,:/-]\p{N}|-\p{L})`
// Characters between a label and its value, as in `"error_codes": [50126]` or `Error Code:\n53003`.
const gap = String.raw`["'\s:：=＝#\[(>-]{0,6}`

const notCodes =
  /(?:\b(?:port|build|version|kb|pid|line|row|ticket|case|incident|room|zip|plz|ext|id)|#)[\s:.=#]{0,3}$/iu

/** True when the words before a bare number say that it counts something else, like a port. */
export function countsSomethingElse(before: string): boolean {
  return notCodes.test(before)
}

const errorWords = [
  String.raw`error[ _-]?codes?`,
  String.raw`status[ _-]?code`,
  'result ?type',
  'errors?',
  'err',
  'fehlercode',
  'fehlernummer',
  'fehler',
  String.raw`c[oó]digo de error`,
  String.raw`code d['’]erreur`,
  'erreur',
  String.raw`错误\s?代码`,
  String.raw`錯誤\s?代碼`,
  '错误码',
  '错误',
  '錯誤',
  '报错',
  String.raw`エラー\s?コード`,
  'エラー',
  'رمز الخطا',
  'رمز الخطأ',
  'خطأ',
  'الخطأ',
].join('|')

const codeWords = ['codes?', String.raw`c[oó]digo`, '代码', '代碼', 'コード', 'رمز'].join('|')

const eventWords = [
  String.raw`event[ _-]?ids?`,
  'events?',
  String.raw`ereignis[ -]?id`,
  'ereigniskennung',
  'ereignis',
  String.raw`id\.? de evento`,
  'evento',
  String.raw`id\.? d['’][ée]v[ée]nement`,
  String.raw`[ée]v[ée]nement`,
  String.raw`事件\s?id`,
  '事件',
  String.raw`イベント\s?id`,
  'イベント',
  'معرف الحدث',
  'الحدث',
  'حدث',
].join('|')

const aadsts = (digits: string) => `AADSTS${digits}`
const sspr = (digits: string) => `SSPR_${digits}`
const event = (digits: string) => `event ${digits}`

// The letters of the prefix are often mistyped; the digits after it still say which code it is.
const aadstsPrefix = 'AADSTS|AADST|ADSTS|AADTS|AASTS|ADDSTS|AADSTD|AADDSTS|AAADSTS|AAD ?STS'

export const aadstsSpellings: readonly CodeSpelling[] = [
  {
    pattern: pattern(String.raw`(?:${aadstsPrefix})[\s:_#=-]{0,3}(\d{4,9})(?!\p{N})`),
    read: aadsts,
    trust: 'named',
  },
  { pattern: pattern(String.raw`/error\?code=(\d{5,7})(?!\p{N})`), read: aadsts, trust: 'named' },
  {
    pattern: pattern(String.raw`(?:${errorWords})${gap}(\d{5,7})${end}`),
    read: aadsts,
    trust: 'context',
  },
  // Six digits after the mere word "code" are more likely a verification code.
  {
    pattern: pattern(String.raw`(?:${codeWords})${gap}(\d{5}|\d{7})${end}`),
    read: aadsts,
    trust: 'context',
  },
  { pattern: /^\s*(\d{5,7})\s*$/gu, read: aadsts, trust: 'context' },
  { pattern: pattern(String.raw`${start}(\d{5,7})${end}`), read: aadsts, trust: 'known' },
]

export const ssprSpellings: readonly CodeSpelling[] = [
  { pattern: pattern(String.raw`SSPR[_-]?(\d{3,4})(?!\p{N})`), read: sspr, trust: 'named' },
  // Written with a space only when it starts with a zero, so that `SSPR 365 days` is no code.
  {
    pattern: pattern(String.raw`SSPR[\s:_#-]{1,3}(0\d{2,3})(?!\p{N})`),
    read: sspr,
    trust: 'named',
  },
]

export const eventSpellings: readonly CodeSpelling[] = [
  {
    pattern: pattern(
      String.raw`(?<!\p{Script=Latin})(?:${eventWords})(?: Qualifiers=["']\d{0,6}["'])?${gap}(\d{3,5})${end}`,
    ),
    read: event,
    trust: 'named',
  },
  {
    pattern: pattern(
      String.raw`(?:${errorWords}|adsync|directory synchronization)${gap}(\d{3,5})${end}`,
    ),
    read: event,
    trust: 'known',
  },
  { pattern: /^\s*(\d{3,5})\s*$/gu, read: event, trust: 'known' },
  { pattern: pattern(String.raw`${start}(\d{5})${end}`), read: event, trust: 'known' },
]

export const hresultSpellings: readonly CodeSpelling[] = [
  {
    pattern: pattern(String.raw`(?<![\p{L}\p{N}])0x([0-9a-f]{8})(?![0-9a-f])`),
    read: failure,
    trust: 'named',
  },
  {
    pattern: pattern(
      String.raw`(?<![\p{L}\p{N}])(?:hr|hresult)[\s:=]{1,3}(?:0x)?([0-9a-f]{8})(?![0-9a-z])`,
    ),
    read: failure,
    trust: 'named',
  },
  { pattern: pattern(String.raw`${start}(-\d{9,10})${end}`), read: fromDecimal, trust: 'named' },
  { pattern: pattern(String.raw`${start}(\d{10})${end}`), read: fromDecimal, trust: 'known' },
  {
    pattern: pattern(String.raw`(?:${errorWords}|hr|hresult)${gap}(\d{10})${end}`),
    read: fromDecimal,
    trust: 'context',
  },
  { pattern: pattern(String.raw`${start}([0-9a-f]{8})${end}`), read: failure, trust: 'known' },
]

function pattern(source: string): RegExp {
  return new RegExp(source, 'giu')
}

// A failed HRESULT or NTSTATUS has its highest bit set; memory addresses and flags seldom do.
function failure(hex: string): string | undefined {
  return /^[89a-f]/i.test(hex) ? `hr ${hex.toUpperCase()}` : undefined
}

function fromDecimal(digits: string): string | undefined {
  const value = Number(digits)
  const unsigned = value < 0 ? value + 2 ** 32 : value
  const hex = unsigned.toString(16)
  return /^[8c][0-9a-f]{7}$/.test(hex) ? failure(hex) : undefined
}
