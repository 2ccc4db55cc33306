import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import sax from 'sax'
import { describe, expect, test } from 'vitest'
import { servicenow } from '../../../src/build/macros/servicenow.ts'
import { nasty } from './samples.ts'

/** The rows of `/templates/template` with their children as columns, as an import set reads them. */
function rows(xml: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  const path: string[] = []
  const parser = sax.parser(true, { position: false })
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name }) => {
    path.push(name)
    if (path.join('/') === 'templates/template') found.push({})
    if (path.length === 3) Object.assign(found.at(-1) ?? {}, { [name]: '' })
  }
  parser.ontext = (text) => {
    const row = found.at(-1)
    const column = path[2]
    if (row && column) row[column] += text
  }
  parser.onclosetag = () => path.pop()
  parser.write(xml).close()
  return found
}

const read = rows(servicenow.print(nasty, {}))
const shown = (text = '') => textOf(fromHtml(text, { fragment: true }))

describe('the ServiceNow file', () => {
  test('is XML with a row for each reply and a column for each field', () => {
    expect(
      read.map(({ short_name, name, locale, link }) => [short_name, name, locale, link]),
    ).toEqual(nasty.map(({ key, name, locale, link }) => [key, name, locale, link]))
  })

  test('shows every reply as it was written', () => {
    expect(read.map(({ body }) => shown(body))).toEqual(nasty.map(({ html }) => shown(html)))
  })

  test('holds nothing that ServiceNow would fill in', () => {
    expect(read.map(({ body }) => body).join('')).not.toContain('${')
  })

  test('leaves out signs that XML does not have', () => {
    const [sample] = nasty
    const odd = sample ? [{ ...sample, html: 'a\u0000b\u0008c\td\re' }] : []
    expect(rows(servicenow.print(odd, {}))[0]?.body).toBe('abc\td\re')
  })
})
