import { facetIds } from '../../model/facet-values.ts'
import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

/** No locale, page, topic, role or licence that was ever published loses its address. */
export const publishedNamesStay: Rule = ({ settings, prose, folder }) => {
  const { ledger, site, facetValues } = settings
  const pages = prose.filter(({ kind }) => kind === 'pages').map(({ slug }) => slug)
  const facets = `${folder}/facets.yaml`
  const lists = [
    { list: 'locales', present: site.locales.map(({ tag }) => tag), where: `${folder}/site.yaml` },
    { list: 'pages', present: [...new Set(pages)], where: `${folder}/pages` },
    { list: 'topics', present: facetIds(facetValues, 'topic'), where: facets },
    { list: 'roles', present: facetIds(facetValues, 'requiredRole'), where: facets },
    { list: 'licences', present: facetIds(facetValues, 'licence'), where: facets },
  ] as const
  return lists.flatMap(({ list, present, where }) =>
    ledger[list]
      .filter((name) => !present.some((own) => own === name))
      .map((name) => problem('name-gone', { file: where }, { list, name, where, present })),
  )
}
