import { budgets } from './budgets.ts'

/** A page that Lighthouse looks at, and the audits that it breaks on purpose, each with its reason. */
export interface LighthousePage {
  path: string
  onPurpose?: Readonly<Record<string, string>>
}

const unlisted = (reason: string) => ({ 'is-crawlable': reason })

/** By path without its query. */
const onPurpose: Readonly<Record<string, LighthousePage['onPurpose']>> = {
  '/en/search/': unlisted('results are not for search engines'),
  '/en/situation/': unlisted('a form that says nothing to anyone else'),
  '/go/1006/': unlisted('the answer itself is listed'),
  '/en/nowhere/': {
    ...unlisted('nothing to list'),
    'http-status-code': 'it answers 404',
    'errors-in-console': 'the browser reports the 404 there',
  },
}

const further = [
  '/zh-cn/',
  '/ar/',
  '/ar/reset-password-button-greyed-out/',
  '/en/topics/',
  '/en/situation/',
]

/** The page kinds that have a budget, and those whose language or script differs. */
export const lighthousePages: readonly LighthousePage[] = [
  ...budgets.map(({ path }) => path),
  ...further,
].map((path) => {
  const reasons = onPurpose[path.replace(/\?.*/, '')]
  return { path, ...(reasons && { onPurpose: reasons }) }
})
