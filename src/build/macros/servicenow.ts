import { type Format, type Macro, withoutVariables } from './macro.ts'

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text as XML 1.0 allows it: https://www.w3.org/TR/xml/#charsets */
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>]/g, (sign) => references[sign] ?? sign)
    // A parser would make a line feed of it.
    .replaceAll('\r', '&#13;')

const element = (name: string, text: string) => `    <${name}>${escaped(text)}</${name}>`

function row({ key, name, html, locale, link }: Macro): string {
  return [
    '  <template>',
    element('short_name', key),
    element('name', name),
    // Variables look like ${number} there.
    element('body', withoutVariables(html, ['${'])),
    element('locale', locale),
    element('link', link),
    '  </template>',
  ].join('\n')
}

/**
 * An XML file for an import set: every `/templates/template` is a row, its children are columns.
 * https://www.servicenow.com/docs/r/integrate-applications/system-import-sets/r_DataSourceFileTypeFields.html
 * The target is the table Response Templates [sn_templated_snip_note_template] with name, short
 * name and body. https://www.servicenow.com/docs/r/api-reference/rest-apis/response-templates-api.html
 * A transform map that coalesces on the short name updates a template instead of adding another.
 * https://www.servicenow.com/docs/r/integrate-applications/system-import-sets/c_ImportSetCoalesce.html
 */
export const servicenow: Format = {
  extension: 'xml',
  print: (macros) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<templates>',
      ...macros.map(row),
      '</templates>',
      '',
    ].join('\n'),
}
