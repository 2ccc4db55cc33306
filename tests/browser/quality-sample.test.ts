import { expect, test } from '@playwright/test'
import { readQueries } from '../search/queries.ts'
import { SearchPage } from './pages/search-page.ts'

// Every seventh labelled query with an answer, typed into the real page; the whole set runs in
// Node (npm run search:quality). Up to one in ten may miss, as there.
const sample = readQueries()
  .filter(({ locale }) => locale === 'en' || locale === 'zh-cn')
  .filter(({ relevant, filters }) => relevant.length > 0 && Object.keys(filters).length === 0)
  .filter((_, index) => index % 7 === 0)

for (const locale of ['en', 'zh-cn']) {
  test(`labelled queries in ${locale} find their answer through the page as they do in Node`, async ({
    page,
  }) => {
    const search = new SearchPage(page)
    await search.open(locale)
    const queries = sample.filter((query) => query.locale === locale)
    const missed: string[] = []
    for (const { qid, query, relevant, acceptable } of queries) {
      await search.field.fill('')
      await search.expectState('idle')
      await search.field.fill(query)
      await expect(search.element).not.toHaveAttribute('data-state', /idle|loading/)
      const [first] = await search.ids()
      if (![...relevant, ...acceptable].includes(Number(first))) missed.push(qid)
    }
    expect(queries.length).toBeGreaterThan(5)
    expect(missed.length / queries.length, missed.join(' ')).toBeLessThanOrEqual(0.1)
  })
}
