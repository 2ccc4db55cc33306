import type { AnswerFile } from '../../load/answer-file.ts'
import type { Content } from '../../load/content.ts'
import type { Linkable } from '../../model/address-problems.ts'
import { facetIds } from '../../model/facet-values.ts'
import { type ContentLink, readLink } from '../../model/links.ts'
import { probablyMeant } from '../../model/nearest.ts'
import { type Place, type Problem, problem } from '../../model/problems.ts'
import { linkableAnswers, type Rule, sourcesOf } from './rule.ts'

interface Targets {
  answers: Linkable
  /** False where an answer cannot be read: then an unknown id or code may be its own. */
  isComplete: boolean
  /** The anchors of each answer whose body can be read. */
  anchors: Map<string, string[]>
  topic: string[]
  code: string[]
  page: string[]
  hosts: string[]
}

const anchorsOf = ({ parts }: AnswerFile) => [
  'symptom',
  ...parts.flatMap((part) => [part.id, ...part.steps.map((step) => step.id)]),
]

function targetsOf(content: Content): Targets {
  const sources = sourcesOf(content)
  const whole = sources.filter(({ problems }) => problems.length === 0)
  const { answers, isComplete } = linkableAnswers(content)
  return {
    answers,
    isComplete: isComplete && sources.length === answers.size,
    anchors: new Map(whole.map((answer) => [String(answer.source.id), anchorsOf(answer)])),
    topic: facetIds(content.settings.facetValues, 'topic'),
    code: [...new Set(sources.flatMap(({ source }) => source.codes))],
    page: content.prose.filter(({ kind }) => kind === 'pages').map(({ slug }) => slug),
    hosts: content.settings.site.linkHosts,
  }
}

/** What a link in no known form was probably meant to be. */
function meantLink(url: string, { answers }: Targets): string {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/i.exec(url) ?? []
  const kind = probablyMeant(scheme, ['answer', 'topic', 'code', 'page'])
  if (scheme && kind) return `${kind}:${rest}`
  const segments = url.split(/[/#?]/)
  const id = [...answers].find(([, slug]) => segments.includes(slug))?.[0]
  return id === undefined ? 'answer:…' : `answer:${id}`
}

type Inner = Extract<ContentLink, { target: string }>

function checkInner(url: string, link: Inner, place: Place, targets: Targets): Problem[] {
  const { kind, target, anchor } = link
  if (kind !== 'answer') {
    const allowed = targets[kind]
    if (allowed.includes(target) || (kind === 'code' && !targets.isComplete)) return []
    return [problem('link-target', place, { url, kind, allowed })]
  }
  const { answers, isComplete, anchors } = targets
  if (!answers.has(target))
    return isComplete ? [problem('link-answer', place, { url, answers })] : []
  const allowed = anchors.get(target)
  if (!anchor || !allowed || allowed.includes(anchor)) return []
  return [problem('link-anchor', place, { url, anchor, where: `answer ${target}`, allowed })]
}

function checkLink(url: string, place: Place, own: string[] | undefined, targets: Targets) {
  const link = readLink(url)
  if (link.kind === 'web') {
    const { hosts } = targets
    const values = { host: link.host, allowed: hosts }
    return hosts.includes(link.host) ? [] : [problem('link-host', place, values)]
  }
  if (link.kind === 'anchor') {
    const values = { url, anchor: link.anchor, where: 'this answer', allowed: own ?? [] }
    return !own || own.includes(link.anchor) ? [] : [problem('link-anchor', place, values)]
  }
  if (link.kind !== 'unknown') return checkInner(url, link, place, targets)
  if (url.startsWith('http://')) return [problem('link-http', place, { url })]
  return [problem('link-form', place, { url, meant: meantLink(url, targets) })]
}

/** Every link leads to something that exists, in a form that works in every language. */
export const linksLeadSomewhere: Rule = (content) => {
  const targets = targetsOf(content)
  return [...content.answers, ...content.prose].flatMap((from) => {
    // A page's anchors are its headings, which Astro makes; an answer with mistakes has not all of its own.
    const own = 'parts' in from && from.problems.length === 0 ? anchorsOf(from) : undefined
    return from.links.flatMap(({ url, line }) =>
      checkLink(url, { file: from.file, line }, own, targets),
    )
  })
}
