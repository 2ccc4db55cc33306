import type { NoiseKind } from './noise-kinds.ts'

/** How one kind of noise is found. */
export interface Noise {
  kind: NoiseKind
  /** Global; every repetition is bounded, so that the time grows with the length of the text only. */
  pattern: RegExp
  /** May tell who someone is, or let someone in: blacked out before the text goes into a ticket. */
  personal: boolean
}

const guid = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`
const before = String.raw`(?<![\p{L}\p{N}_])`
const after = String.raw`(?![\p{L}\p{N}_])`
const gap = String.raw`["'\s:：=>]{0,6}`

const trace = [
  String.raw`trace[\s_-]?id`,
  String.raw`跟踪\s?id`,
  String.raw`トレース\s?id`,
  'ablaufverfolgungs-id',
  String.raw`id\.? de seguimiento`,
  'id de trace',
  'معرف التتبع',
].join('|')

const correlation = [
  String.raw`correlation[\s_-]?id`,
  String.raw`(?:相关|关联)\s?id`,
  String.raw`相関\s?id`,
  'korrelations-id',
  String.raw`id\.? de correlaci[oó]n`,
  'id de corr[ée]lation',
  'معرف الارتباط',
].join('|')

const request = [
  String.raw`(?:client[\s_-]?)?request[\s_-]?id`,
  String.raw`(?:activity|session|operation|transaction)[\s_-]?id`,
  String.raw`(?:请求|要求|会话)\s?id`,
  'anforderungs-id',
  String.raw`id\.? de (?:la )?solicitud`,
  'id de (?:la )?(?:demande|requ[êe]te)',
  'معرف الطلب',
].join('|')

const stamp = [
  'time ?stamp',
  'zeitstempel',
  'marca de tiempo',
  'horodatage',
  '时间戳',
  'タイムスタンプ',
  'الطابع الزمني',
].join('|')

const date = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\d{1,2}/\d{1,2}/\d\d`
const time = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:z|utc|gmt|[+-]\d\d:?\d\d))?`
const secretLabel =
  'client[_ -]?secret|secret[_ -]?value|password|passwort|kennwort|pwd|passwd|api[_ -]?key|access[_ -]?token'
const userLabel =
  'user ?name|user ?principal ?name|upn|user|account ?name|benutzer(?:name)?|utilisateur|usuario|用户名?|ユーザー名?|المستخدم'
const domains =
  'com|net|org|edu|gov|mil|info|biz|io|co|local|lan|internal|corp|intra|de|fr|es|it|at|ch|nl|be|uk|us|cn|jp|sa|ae|eg'
// Addresses that readers name to say where they are; everybody knows them.
const publicHost = String.raw`(?:[a-z0-9-]{1,40}\.){0,3}(?:microsoft|microsoftonline|office|office365|live|outlook|windows|azure|windowsazure|sharepoint)\.(?:com|net|us|cn)|aka\.ms|entra\.microsoft`

/** Every kind of noise, in the order in which they are looked for. A new kind is one row and its word. */
export const noises: readonly Noise[] = [
  {
    kind: 'token',
    pattern: find(String.raw`${before}eyJ[\w-]{10,4000}(?:\.[\w-]{0,8000}){0,4}`),
    personal: true,
  },
  {
    kind: 'secret',
    pattern: find(String.raw`(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{30,36}`),
    personal: true,
  },
  {
    kind: 'secret',
    pattern: find(
      String.raw`(?<=(?:${secretLabel})["']?\s?[=:]\s?["']?)(?=[^\s"'&]{0,60}\d)(?=[^\s"'&]{0,60}\p{L})[^\s"'&,;]{6,200}`,
    ),
    personal: true,
  },
  {
    kind: 'secret',
    pattern: find(String.raw`(?<=(?:client_secret|password|pwd|passwd)=)[^\s"'&,;]{3,200}`),
    personal: true,
  },
  {
    kind: 'trace-id',
    pattern: find(String.raw`(?:${trace})${gap}(?:${guid}|[\w-]{16,64})`),
    personal: false,
  },
  {
    kind: 'correlation-id',
    pattern: find(String.raw`(?:${correlation})${gap}(?:${guid}|[\w-]{16,64})`),
    personal: false,
  },
  {
    kind: 'request-id',
    pattern: find(String.raw`(?:${request})${gap}(?:${guid}|[\w-]{16,64})`),
    personal: false,
  },
  { kind: 'guid', pattern: find(`${before}\\{?${guid}\\}?${after}`), personal: true },
  {
    kind: 'address',
    pattern: find(String.raw`${before}(?:https?|ldaps?|ftp|file|urn|spn|api)://[^\s"'<>]{1,4000}`),
    personal: true,
  },
  {
    kind: 'email',
    pattern: find(
      String.raw`(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}`,
    ),
    personal: true,
  },
  {
    kind: 'timestamp',
    pattern: find(
      String.raw`(?:(?:${stamp})${gap})?${before}(?:${date})(?:[T\s,]{1,3}(?:${time}))?${after}`,
    ),
    personal: false,
  },
  {
    kind: 'timestamp',
    pattern: find(String.raw`(?:(?:${stamp})${gap})?(?<![\d:.])(?:${time})(?![\d:])`),
    personal: false,
  },
  {
    kind: 'ip',
    pattern: find(String.raw`(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?![\d.])`),
    personal: true,
  },
  {
    kind: 'ip',
    pattern: find(
      String.raw`(?<![0-9a-z:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![0-9a-z:])`,
    ),
    personal: true,
  },
  {
    kind: 'user-name',
    pattern: find(String.raw`${before}S-1-\d{1,2}(?:-\d{1,10}){1,14}${after}`),
    personal: true,
  },
  {
    kind: 'path',
    pattern: find(
      String.raw`(?<![\p{L}\p{N}])[a-z]:\\[^\s"<>|]{1,400}|\\\\[\w.-]{1,63}\\[^\s"<>|]{1,400}`,
    ),
    personal: true,
  },
  {
    kind: 'user-name',
    pattern: find(
      String.raw`${before}(?:CN|OU|UID)=[^,\n]{1,100}(?:,\s?(?:CN|OU|DC|O|C)=[^,\n"]{1,100}){1,20}`,
    ),
    personal: true,
  },
  {
    kind: 'user-name',
    pattern: find(
      String.raw`(?<![\p{L}\p{N}.\\])[A-Z][A-Z0-9-]{1,14}\\[\p{L}\p{N}][\p{L}\p{N}._-]{1,63}`,
    ),
    personal: true,
  },
  {
    kind: 'user-name',
    pattern: find(
      String.raw`(?<=^[ \t"'-]{0,6}(?:${userLabel})["']?\s?[:=]\s?["']?)(?!\p{L}{1,40}\s\p{L})[\p{L}\p{N}][\p{L}\p{N}._-]{1,63}(?=["',;]?[ \t]{0,4}$)`,
      'm',
    ),
    personal: true,
  },
  {
    kind: 'device',
    pattern: find(
      String.raw`${before}(?:DESKTOP|LAPTOP|WIN|PC|NB|WS|SRV|CLIENT)-[A-Z0-9]{3,12}${after}`,
    ),
    personal: true,
  },
  {
    kind: 'host',
    pattern: find(
      String.raw`${before}(?!(?:${publicHost})(?![\w-]))(?:[a-z0-9](?:[a-z0-9-]{0,61})\.){1,6}(?:${domains})(?![\w-])(?::\d{1,5})?`,
    ),
    personal: true,
  },
  {
    kind: 'phone',
    pattern: find(
      String.raw`(?<![\p{L}\p{N}.,-])(?:\+|00)\d[\d ()./-]{5,18}\d(?!\d)|${before}1[3-9]\d{9}(?!\d)|(?<![\p{L}\p{N}.,:=-])\(?0\d{2,4}\)?[ /-]\d{3,4}[ -]?\d{2,5}(?:[ -]\d{1,5})?(?!\d)|${before}\(\d{3}\) ?\d{3}-\d{4}(?!\d)|(?<![\p{L}\p{N}.,:=-])\d{3}-\d{3}-\d{4}(?!\d)`,
    ),
    personal: true,
  },
  { kind: 'token', pattern: find(String.raw`${before}[0-9a-f]{24,128}${after}`), personal: true },
  {
    kind: 'token',
    pattern: find(
      String.raw`(?<![\w+/-])(?=[A-Za-z_+/-]{0,60}\d)(?=[^A-Z\s]{0,60}[A-Z])[A-Za-z0-9+/_-]{40,4000}={0,2}`,
      '',
      false,
    ),
    personal: true,
  },
]

function find(source: string, flags = '', ignoreCase = true): RegExp {
  return new RegExp(source, `gu${ignoreCase ? 'i' : ''}${flags}`)
}

/** A stretch of noise in a text. */
export interface FoundNoise {
  kind: NoiseKind
  personal: boolean
  start: number
  end: number
}

/** Finds all noise of a text, in the order of the text; where two kinds overlap, the earlier in the table has it. */
export function findNoise(text: string): FoundNoise[] {
  const found: FoundNoise[] = []
  const taken = new Uint8Array(text.length)
  for (const { kind, personal, pattern } of noises) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken[start] || taken[end - 1]) continue
      taken.fill(1, start, end)
      found.push({ kind, personal, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
