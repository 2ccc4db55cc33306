/** What a token is in the two themes. */
export interface ThemeColours {
  light: string
  dark: string
}

const plain = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')

/**
 * The colours of a stylesheet that are written `--ink: light-dark(#161615, #eceae4)`, by name. The
 * first counts: later ones are for readers who ask for something else, like more contrast.
 */
export function colourTokens(css: string): Map<string, ThemeColours> {
  const found = plain(css).matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/gi)
  return new Map(
    [...found]
      .reverse()
      .map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
  )
}

/** The part of a stylesheet inside `@media (width >= 44rem)`; empty where there is none. */
export function fromWidth(css: string, width: string): string {
  const text = plain(css)
  const start = text.indexOf(`@media (width >= ${width}) {`)
  if (start < 0) return ''
  let depth = 0
  for (let at = text.indexOf('{', start); at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return text.slice(text.indexOf('{', start) + 1, at)
  }
  return ''
}

/**
 * The last value that a stylesheet gives a property for exactly this selector, whatever the width:
 * `declared(css, 'h1', 'font-size')`. Undefined where it gives none.
 */
export function declared(css: string, selector: string, property: string): string | undefined {
  const rules = [...plain(css).matchAll(/([^{};]+)\{([^{}]*)\}/g)]
  const values = rules.flatMap(([, selectors = '', body = '']) => {
    const own = selectors.split(/,(?![^(]*\))/).map((one) => one.trim())
    if (!own.includes(selector)) return []
    const pairs = body.split(';').map((line) => line.split(/:(.*)/s))
    return pairs.flatMap(([name = '', value = '']) => (name.trim() === property ? [value] : []))
  })
  return values.at(-1)?.trim()
}
