import { absolute, addresses } from './addresses.ts'
import type { ApiCodes, ApiIndex } from './api.ts'
import { goneIds } from './api-gone.ts'
import { schemaAddress, schemaNames } from './api-schemas.ts'
import { codeFamily } from './codes.ts'
import { contentLicence } from './content-licence.ts'
import { facetIds } from './facet-values.ts'
import { facets } from './facets.ts'
import { codesOf, type Library } from './library.ts'
import { languageTag } from './locale.ts'
import { lastChange } from './released.ts'
import type { LocaleRow } from './site.ts'

function localeOf({ site, answers }: Library, { tag, name, direction }: LocaleRow) {
  return {
    tag,
    language: languageTag(tag),
    name,
    direction,
    translated: answers.filter(({ texts }) => texts[tag]).length,
    home: absolute(site, addresses.home(tag)),
    answers: absolute(site, addresses.dataAnswers(tag)),
    feed: absolute(site, addresses.feed(tag)),
    wholeText: absolute(site, addresses.llmsFull(tag)),
    openSearch: absolute(site, addresses.openSearch(tag)),
  }
}

function addressesOf({ site }: Library): ApiIndex['addresses'] {
  const paths = {
    answer: addresses.dataAnswer('{id}'),
    permanent: addresses.go('{id}'),
    page: addresses.answer('{locale}', '{slug}'),
    markdown: addresses.markdown('{locale}', '{slug}'),
    ticket: addresses.ticket('{locale}', '{id}'),
    topicFeed: addresses.topicFeed('{locale}', '{id}'),
    codes: addresses.dataCodes(),
    llms: addresses.llms(),
    sitemap: addresses.sitemap(),
  }
  const made = Object.entries(paths).map(([name, path]) => [name, absolute(site, path)])
  return Object.fromEntries(made) as typeof paths
}

/** `/api/v1/index.json`: what there is, and where. Without the time of the build: builds repeat. */
export function apiIndex(library: Library): ApiIndex {
  const { site, facetValues } = library
  const values = facets.map(({ name }) => [name, facetIds(facetValues, name)] as const)
  const schemas = schemaNames.map((name) => [name, schemaAddress(site, name)] as const)
  return {
    $schema: schemaAddress(site, 'index'),
    name: site.name,
    address: site.address,
    version: 1,
    changed: lastChange(library),
    licence: contentLicence,
    source: site.source,
    counts: {
      answers: library.answers.length,
      retired: goneIds(library).length,
      codes: codesOf(library).size,
    },
    locales: site.locales.map((row) => localeOf(library, row)),
    facets: Object.fromEntries(values) as ApiIndex['facets'],
    addresses: addressesOf(library),
    schemas: Object.fromEntries(schemas),
  }
}

/** `/api/v1/codes.json`: every code that an answer explains, with its page in each language. */
export function apiCodes(library: Library): ApiCodes {
  const { site } = library
  const urls = (code: string) =>
    Object.fromEntries(
      site.locales.map(({ tag }) => [tag, absolute(site, addresses.code(tag, code))]),
    )
  return {
    $schema: schemaAddress(site, 'codes'),
    codes: [...codesOf(library)].map(([code, answers]) => ({
      code,
      family: codeFamily(code)?.id ?? '',
      urls: urls(code),
      answers: answers.map(({ id }) => id),
    })),
  }
}
