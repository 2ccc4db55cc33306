import { reservedSlugs, slugGrammar } from '../../model/addresses.ts'
import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

const toSlug = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'new-answer'

/** Every folder name is an address of its own: well formed, not taken by the site or a page. */
export const slugsAreAddresses: Rule = ({ answers, prose, folder }) => {
  const pages = prose.filter(({ kind }) => kind === 'pages').map(({ slug }) => slug)
  const reserved = [...reservedSlugs]
  const slugs = new Map(answers.map(({ slug, file }) => [slug, file]))
  return [...slugs].flatMap(([slug, path]) => {
    const file = path.replace(/\/[^/]+$/, '')
    if (!slugGrammar.test(slug))
      return [problem('slug-form', { file }, { slug, example: toSlug(slug) })]
    if (reserved.some((name) => name === slug))
      return [problem('slug-reserved', { file }, { slug, reserved })]
    if (pages.includes(slug))
      return [problem('slug-duplicate', { file }, { slug, other: `${folder}/pages/${slug}` })]
    return []
  })
}
