import { codeFamily } from '../../model/codes.ts'
import { readLink } from '../../model/links.ts'
import { problem } from '../../model/problems.ts'
import { type Rule, sourcesOf } from './rule.ts'

/** Every code in a text stands in `codes`, unless a link sends the reader to its own page. */
export const codesAreListed: Rule = (content) =>
  sourcesOf(content).flatMap(({ file, parts, links, source: { codes } }) => {
    const linked = links.flatMap(({ url }) => {
      const link = readLink(url)
      return link.kind === 'code' ? [link.target] : []
    })
    const seen = new Set([...codes, ...linked])
    return parts.flatMap(({ marks }) =>
      marks.code.flatMap(({ text, line }) => {
        if (!codeFamily(text) || seen.has(text)) return []
        seen.add(text)
        return [problem('code-unlisted', { file, line }, { code: text, codes })]
      }),
    )
  })
