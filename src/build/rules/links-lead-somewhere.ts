import type { Content } from '../../load/content.ts'
import type { Link } from '../../load/mdx.ts'
import { facetIds } from '../../model/facet-values.ts'
import { readLink } from '../../model/links.ts'
import { type Place, type Problem, problem } from '../../model/problems.ts'
import { type Rule, sourcesOf, unreadableIds } from './rule.ts'

interface Targets {
  answer: Map<string, string[]>
  topic: Set<string>
  code: Set<string>
  page: Set<string>
  /** Answers with mistakes of their own: links to them are not judged. */
  unreadable: string[]
}

type Anchored = { parts: { id: string; steps: { id: string }[] }[] }

const anchorsOf = ({ parts }: Anchored) =>
  parts.flatMap((part) => [part.id, ...part.steps.map((step) => step.id)])

function targetsOf(content: Content): Targets {
  const sources = sourcesOf(content)
  const pages = content.prose.filter(({ kind }) => kind === 'pages')
  return {
    answer: new Map(
      sources.map((answer) => [String(answer.source.id), ['symptom', ...anchorsOf(answer)]]),
    ),
    topic: new Set(facetIds(content.settings.facetValues, 'topic')),
    code: new Set(sources.flatMap(({ source }) => source.codes)),
    page: new Set(pages.map(({ slug }) => slug)),
    unreadable: unreadableIds(content).map(String),
  }
}

function checkLink(
  link: Link,
  place: Place,
  own: string[],
  targets: Targets,
  hosts: string[],
): Problem[] {
  const { url } = link
  const read = readLink(url)
  if (read.kind === 'anchor') {
    if (own.includes(read.anchor)) return []
    const values = { url, anchor: read.anchor, where: 'this answer', allowed: own }
    return [problem('link-anchor', place, values)]
  }
  if (read.kind === 'web') {
    if (hosts.includes(read.host)) return []
    return [problem('link-host', place, { host: read.host, allowed: hosts })]
  }
  if (read.kind === 'unknown') return [problem('link-form', place, { url })]
  if (read.kind === 'answer' && targets.unreadable.includes(read.target)) return []
  // A code may stand in the front matter that could not be read.
  if (read.kind === 'code' && targets.unreadable.length > 0) return []
  const known = targets[read.kind]
  if (!known.has(read.target))
    return [problem('link-target', place, { url, kind: read.kind, allowed: [...known.keys()] })]
  const anchors = read.kind === 'answer' ? (targets.answer.get(read.target) ?? []) : []
  if (!read.anchor || anchors.includes(read.anchor)) return []
  const where = `${read.kind} ${read.target}`
  return [problem('link-anchor', place, { url, anchor: read.anchor, where, allowed: anchors })]
}

/** Every link leads to something that exists, in a form that works in every language. */
export const linksLeadSomewhere: Rule = (content) => {
  const targets = targetsOf(content)
  const { linkHosts } = content.settings.site
  return [...content.answers, ...content.prose].flatMap((from) => {
    const own = 'parts' in from ? ['symptom', ...anchorsOf(from)] : []
    return from.links.flatMap((link) =>
      checkLink(link, { file: from.file, line: link.line }, own, targets, linkHosts),
    )
  })
}
