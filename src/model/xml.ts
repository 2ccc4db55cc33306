const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text as it may stand in XML, in an element or an attribute in double quotes. Characters that XML
 * 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets) are left out.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (char) => entities[char] ?? char)
}

/**
 * An element of XML; its content is text, or elements already written. An attribute without a
 * value and an element without content are left out by the caller.
 */
export function xmlElement(
  name: string,
  attributes: Record<string, string>,
  content: string | readonly string[] = '',
): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  const open = `${name}${all.join('')}`
  if (content === '') return `<${open}/>`
  const inside = typeof content === 'string' ? xmlText(content) : content.join('\n')
  const lines = typeof content === 'string' ? inside : `\n${inside}\n`
  return `<${open}>${lines}</${name}>`
}

/** A whole XML document of one element. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
