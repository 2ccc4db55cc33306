import type { Locale } from '../../model/locale.ts'
import { colourTokens, declared, fromWidth } from '../../model/stylesheet.ts'
import ask from '../../styles/ask.css?raw'
import base from '../../styles/base.css?raw'
import code from '../../styles/code.css?raw'
import frame from '../../styles/frame.css?raw'
import part from '../../styles/part.css?raw'
import writing from '../../styles/writing.css?raw'

/** The colours of the site, as its stylesheet has them. */
export const colours = colourTokens(base)

/** The width from which a token has another value, and the stylesheet that says so. */
const widths = ['75rem', '44rem'] as const

/**
 * What a token of `:root` is from a width on, such as `44rem`; without one, on a phone. What the script
 * of a language has of its own, it has at every width.
 */
export function tokenAt(name: string, language: Locale, width?: string): string {
  const script = `:lang(${language.split('-')[0]})`
  const wider = widths.slice(width === undefined ? widths.length : widths.indexOf(width as '75rem'))
  const sheets = [...wider.map((from) => fromWidth(frame, from)), base]
  const everywhere = sheets.flatMap((css) => declared(css, ':root', `--${name}`) ?? [])[0]
  return declared(writing, script, `--${name}`) ?? everywhere ?? ''
}

/** Size and line of type that a selector gets, in the words of the stylesheet. */
export function typeOf(selector: string): string {
  const sheet = [base, frame, part, code, ask].join('\n')
  const font = declared(sheet, selector, 'font')
  if (font) return font.replace(/^\d+ |var\(--(?!line|numeral)\w+\)|inherit/g, '').trim()
  const line = declared(sheet, selector, 'line-height')
  return [declared(sheet, selector, 'font-size'), line].filter(Boolean).join(' / ')
}
