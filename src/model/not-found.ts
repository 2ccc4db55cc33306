import { codeFamily } from './codes.ts'
import { type Locale, localeGrammar } from './locale.ts'

/** What an address that leads nowhere was about, as far as its form tells. */
export type Missing =
  | { kind: 'number'; id: string }
  | { kind: 'locale'; tag: string; paths: Record<Locale, string> }
  | { kind: 'code'; code: string }
  | { kind: 'answer'; words: string }
  /** The same address with its language in lower case. */
  | { kind: 'case'; path: string }
  | { kind: 'other' }

/** First segments of addresses that have no language. */
const withoutLocale = ['go', 'api']

const mostWords = 100

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}

/** The words of a slug, ready for the search: `reset-the%20password` becomes `reset the password`. */
function wordsOf(slug: string): string {
  const words = decoded(slug)
    .replace(/\.(md|html?)$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  return words.trim().slice(0, mostWords)
}

/** A code as addresses write it, in its one form: `aadsts99999` and `event-1` are `AADSTS99999` and `event 1`. */
function codeOf(segment: string): string | undefined {
  const typed = decoded(segment).replace('-', ' ')
  const [family = '', number] = typed.toUpperCase().split(' ')
  const spaced = number === undefined ? family : `${family.toLowerCase()} ${number}`
  return [typed, spaced].find((code) => codeFamily(code) !== undefined)
}

/** Says what a path that does not exist was about. */
export function whatIsMissing(path: string, locales: readonly Locale[]): Missing {
  const [first = '', second = '', third = '', ...more] = path.split('/').filter(Boolean)
  if (first === 'go' && /^\d{1,9}$/.test(second) && !third) return { kind: 'number', id: second }
  if (withoutLocale.includes(first)) return { kind: 'other' }
  const locale = locales.find((tag) => tag === first)
  if (locale === undefined) {
    const tag = first.toLowerCase()
    if (!localeGrammar.test(tag)) return { kind: 'other' }
    const rest = path.replace(/^\/+[^/]+/, '')
    if (locales.includes(tag)) return { kind: 'case', path: `/${tag}${rest}` }
    return {
      kind: 'locale',
      tag,
      paths: Object.fromEntries(locales.map((to) => [to, `/${to}${rest}`])),
    }
  }
  const code = second === 'codes' && more.length === 0 ? codeOf(third) : undefined
  if (code) return { kind: 'code', code }
  const words = second && !third ? wordsOf(second) : ''
  return words ? { kind: 'answer', words } : { kind: 'other' }
}
