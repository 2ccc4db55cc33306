import { expect, test } from '@playwright/test'
import { budgets, wholeSearch } from './budgets.ts'
import { serveCounted } from './counting-server.ts'
import { weigh } from './weigh.ts'
import { mean, weighSearches } from './weigh-searches.ts'

for (const budget of budgets) {
  test(`${budget.name}: no heavier than its budget`, async ({ browser }) => {
    const server = await serveCounted(process.env.OUT ?? 'test-results/real-site')
    const weight = await weigh(browser, server, budget)
    server.close()
    for (const kind of ['html', 'css', 'script', 'total'] as const)
      expect.soft(weight[kind] / 1000, `${kind}, kB`).toBeLessThanOrEqual(budget[kind])
    expect(weight.requests).toBeLessThanOrEqual(budget.requests)
    expect(weight.html).toBeGreaterThan(500)
  })
}

for (const locale of ['en', 'zh-cn'])
  test(`a first search with all of Pagefind, ${locale}: no heavier than its budget`, async ({
    browser,
  }) => {
    const server = await serveCounted(process.env.OUT ?? 'test-results/real-site')
    const bytes = await weighSearches(browser, server, locale)
    server.close()
    expect(Math.min(...bytes)).toBeGreaterThan(80_000)
    expect(mean(bytes) / 1000).toBeLessThanOrEqual(wholeSearch)
  })
