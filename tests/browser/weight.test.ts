import { expect, test } from '@playwright/test'
import { budgets } from './budgets.ts'
import { serveCounted } from './counting-server.ts'
import { weigh } from './weigh.ts'

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
