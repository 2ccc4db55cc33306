import { expect, test } from '@playwright/test'
import { SearchPage } from './pages/search-page.ts'

test("words from the browser's own search bar are searched, and stand in no request", async ({
  page,
  request,
}) => {
  const description = await (await request.get('/en/opensearch.xml')).text()
  const [, template = ''] = /type="text\/html" template="([^"]+)"/.exec(description) ?? []
  const { pathname, hash } = new URL(template.replace('{searchTerms}', 'SSPR_0009'))
  const asked: string[] = []
  page.on('request', (sent) => asked.push(`${sent.url()} ${sent.postData() ?? ''}`))
  await page.goto(`${pathname}${hash}`)
  const search = new SearchPage(page)
  await search.expectState('ready')
  await expect(search.field).toHaveValue('SSPR_0009')
  // What the test itself opened is known to it; a browser sends no request the part behind the #.
  expect(asked.length).toBeGreaterThan(1)
  expect(asked.filter((sent) => sent.replace(hash, '').includes('SSPR_0009'))).toEqual([])
})
