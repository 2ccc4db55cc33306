import type { EscalationField } from '../model/escalation.ts'
import { findNoise } from '../search/find-noise.ts'
import { plainDigits } from '../search/fold.ts'
import type { NoiseKind } from '../search/noise-kinds.ts'
import { guid, secretLabel } from '../search/noise-labels.ts'
import { longestPaste, readPaste } from '../search/paste.ts'
import { unescapeText } from '../search/unescape.ts'

/** What a pasted error says about the case. */
export interface PastedCase {
  fields: Partial<Record<EscalationField, string>>
  codes: string[]
}

// Words for secrets in more languages; whatever follows one of them on its line is never carried over.
const secret = new RegExp(
  String.raw`(?:${secretLabel}|passcode|one-time code|密码|验证码|パスワード|contraseña|mot de passe|كلمة المرور)["']?\s{0,3}(?:is|ist|为|是|[:=：])?\s{0,3}["']?\S{1,200}`,
  'giu',
)

/** A date and a time with their zone; without one nobody could tell what it is in UTC. */
const zoned =
  /(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T\s,]{1,3}(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?\s?(z|utc|gmt|[+-]\d\d:?\d\d)/i

const agents: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/([\d.]{1,20})/],
  ['Opera', /\bOPR\/([\d.]{1,20})/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]{1,20})/],
  ['Chrome', /\b(?:Chrome|CriOS)\/([\d.]{1,20})/],
  ['Safari', /\bVersion\/([\d.]{1,20}).{0,40}\bSafari\//],
]

/** A time as `2026-11-22 08:14:09Z`, or nothing where its zone is not told. */
function inUtc(text: string): string | undefined {
  const [, year, month, day, hour = '', minute, second = '00', zone = ''] = zoned.exec(text) ?? []
  if (!year) return undefined
  const two = (part = '') => part.padStart(2, '0')
  const offset = /[+-]/.test(zone) ? zone.replace(/(\d\d):?(\d\d)/, '$1:$2') : 'Z'
  const date = new Date(
    `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`,
  )
  return Number.isNaN(date.getTime())
    ? undefined
    : date.toISOString().replace('T', ' ').replace(/\.\d+/, '')
}

function clientIn(text: string): string | undefined {
  for (const [name, pattern] of agents) {
    const version = pattern.exec(text)?.[1]
    if (version) return `${name} ${version}`
  }
  return undefined
}

/**
 * Reads a pasted error for the fields of an escalation: account, time, correlation id, event id,
 * client. Passwords, secrets and tokens are taken out before anything is read.
 */
export function readCase(raw: string): PastedCase {
  const plain = plainDigits(unescapeText(raw.slice(0, longestPaste))).replace(secret, ' ')
  const noise = findNoise(plain).map(({ kind, start, end }) => ({
    kind,
    text: plain.slice(start, end),
  }))
  const first = (kind: NoiseKind) => noise.find((one) => one.kind === kind)?.text
  const times = noise.filter(({ kind }) => kind === 'timestamp').map(({ text }) => inUtc(text))
  const codes = readPaste(plain, () => true).codes.map(({ code }) => code)
  const found: Record<EscalationField, string | undefined> = {
    user: first('email') ?? first('user-name'),
    time: times.find((time) => time !== undefined),
    correlation: new RegExp(guid, 'i').exec(first('correlation-id') ?? '')?.[0],
    event: codes.find((code) => code.startsWith('event '))?.replace('event ', ''),
    client: clientIn(plain),
    tried: undefined,
  }
  return {
    fields: Object.fromEntries(
      Object.entries(found).filter(([, value]) => value !== undefined),
    ) as PastedCase['fields'],
    codes: codes.filter((code) => !code.startsWith('event ')),
  }
}
