import { reservedSlugs } from '../../model/addresses.ts'
import { problem } from '../../model/problems.ts'
import { type Rule, sourcesOf } from './rule.ts'

/** A former slug is nobody's address, and leads to one answer only. */
export const redirectsAreFree: Rule = (content) => {
  const sources = sourcesOf(content)
  const pages = content.prose.filter(({ kind }) => kind === 'pages')
  const owners = new Map<string, string>([
    ...reservedSlugs.map((slug) => [slug, 'the site itself'] as const),
    ...pages.map(({ slug, file }) => [slug, file] as const),
    ...sources.map(({ slug, file }) => [slug, file] as const),
  ])
  return sources.flatMap(({ file, lines, source }) =>
    (source.redirectFrom ?? []).flatMap((slug) => {
      const owner = owners.get(slug)
      owners.set(slug, file)
      const place = { file, line: lines.redirectFrom }
      return owner ? [problem('redirect-taken', place, { slug, owner })] : []
    }),
  )
}
