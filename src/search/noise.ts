import type { NoiseKind } from './noise-kinds.ts'
import {
  after,
  before,
  correlation,
  date,
  domains,
  gap,
  guid,
  publicHost,
  request,
  secretLabel,
  stamp,
  time,
  trace,
  userLabel,
} from './noise-labels.ts'

/** How one kind of noise is found. */
export interface Noise {
  kind: NoiseKind
  /** Global; every repetition is bounded, so that the time grows with the length of the text only. */
  pattern: RegExp
  /** May tell who someone is, or let someone in: blacked out before the text goes into a ticket. */
  personal: boolean
}

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
      String.raw`(?<![\p{L}\p{N}.!#$%&'*+/=?^_{|}~-])[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}`,
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
      String.raw`(?<![\p{L}\p{N}_.-])(?!(?:${publicHost})(?![\w-]))(?:[a-z0-9](?:[a-z0-9-]{0,61})\.){1,6}(?:${domains})(?![\w-])(?::\d{1,5})?`,
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
      String.raw`(?<![\w+/-])(?=[A-Za-z_+/-]{0,60}\d)(?=[a-z0-9+/_-]{0,60}[A-Z])[A-Za-z0-9+/_-]{40,4000}={0,2}`,
      '',
      false,
    ),
    personal: true,
  },
]

function find(source: string, flags = '', ignoreCase = true): RegExp {
  return new RegExp(source, `gu${ignoreCase ? 'i' : ''}${flags}`)
}
