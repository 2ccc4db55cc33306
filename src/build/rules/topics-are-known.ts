import { facetIds } from '../../model/facet-values.ts'
import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

/** Every topic introduction belongs to a topic; another one would be shown nowhere. */
export const topicsAreKnown: Rule = ({ prose, settings: { facetValues } }) => {
  const allowed = facetIds(facetValues, 'topic')
  const folders = prose
    .filter(({ kind, slug }) => kind === 'topics' && !allowed.includes(slug))
    .map(({ file, slug }) => [file.replace(/\/[^/]+$/, ''), slug] as const)
  return [...new Map(folders)].map(([file, topic]) =>
    problem('topic-unknown', { file }, { topic, allowed }),
  )
}
