import { readContent } from '../../src/load/content.ts'
import { toAnswers } from '../../src/load/to-answers.ts'
import { makeLibrary, shownIn } from '../../src/model/library.ts'
import { printReport } from '../../src/model/problems.ts'
import type { SearchableAnswer } from '../../src/search/companion.ts'
import { searchable } from '../../src/search/searchable.ts'

/** The answers of the site as its search knows them, per locale. */
export async function contentAnswers(): Promise<Record<string, SearchableAnswer[]>> {
  const { content, problems } = await readContent(process.cwd(), 'content')
  if (!content || problems.length > 0) throw new Error(printReport(problems))
  const { site, facetValues, synonyms, everydayWords } = content.settings
  const answers = toAnswers(content.answers, site.source)
  const library = makeLibrary({ site, facetValues, synonyms, everydayWords, strings: {}, answers })
  return Object.fromEntries(
    site.locales.map(({ tag }) => [tag, shownIn(library, tag).map(searchable)]),
  )
}
