import { absolute, addresses } from './addresses.ts'
import { type Library, translateIn } from './library.ts'
import { type Locale, languageTag } from './locale.ts'
import { xmlDocument, xmlElement } from './xml.ts'

// OpenSearch 1.1 (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md),
// which allows 16 characters for the short name and 48 for the long one.

/**
 * How a browser can search the site from its own search bar. What is typed stands behind the `#`,
 * which a browser never sends. There are no suggestions: they would need every letter in a request.
 */
export function openSearchDescription(library: Library, locale: Locale): string {
  const { site } = library
  const description = translateIn(library, locale)('opensearch.description', { site: site.name })
  const results = `${addresses.search(locale)}#q={searchTerms}`
  return xmlDocument(
    xmlElement('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      xmlElement('ShortName', {}, site.name.slice(0, 16).trim()),
      xmlElement('LongName', {}, site.name.slice(0, 48).trim()),
      xmlElement('Description', {}, description),
      xmlElement('Language', {}, languageTag(locale)),
      xmlElement('InputEncoding', {}, 'UTF-8'),
      xmlElement('OutputEncoding', {}, 'UTF-8'),
      xmlElement('Url', { type: 'text/html', template: absolute(site, results) }),
      xmlElement('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absolute(site, addresses.openSearch(locale)),
      }),
    ]),
  )
}
