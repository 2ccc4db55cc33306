import type { Content } from '../load/content.ts'
import { toAnswers } from '../load/to-answers.ts'
import { facetIds } from '../model/facet-values.ts'
import type { Ledger } from '../model/ledger.ts'
import { grownLedger } from '../model/release.ts'

const unique = (names: string[]) => [...new Set(names)].sort()

/** The ledger as a release of this content on a day (`2026-11-23`) would leave it. */
export function nextLedger({ settings, answers: files, prose }: Content, today: string): Ledger {
  const { site, facetValues, ledger } = settings
  const answers = toAnswers(files, site.source)
  const given = answers.filter(({ retired }) => !retired)
  const names = {
    locales: site.locales.map(({ tag }) => tag),
    pages: unique(prose.filter(({ kind }) => kind === 'pages').map(({ slug }) => slug)),
    topics: facetIds(facetValues, 'topic'),
    roles: unique(given.flatMap(({ requiredRole }) => requiredRole)),
    licences: unique(given.map(({ licence }) => licence)),
    codes: unique(given.flatMap(({ codes }) => codes)),
  }
  return grownLedger(ledger, names, answers, today)
}
