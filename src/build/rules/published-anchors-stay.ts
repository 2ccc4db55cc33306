import { toAnswers } from '../../load/to-answers.ts'
import type { Answer } from '../../model/answer.ts'
import { anchorsIn, landing, ownerOf, partOfAnchor } from '../../model/moved.ts'
import { nearestFirst } from '../../model/nearest.ts'
import { type Place, type Problem, problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

/** The place that most likely took over from a former anchor: the end of its part, else a part. */
function guess(former: string, present: readonly string[]): string {
  const part = partOfAnchor(former)
  const inPart = present.filter((anchor) => partOfAnchor(anchor) === part)
  return (
    inPart.at(-1) ??
    nearestFirst(
      part,
      present.filter((anchor) => !/step-/.test(anchor)),
    )[0] ??
    'fix'
  )
}

/** What to write so that nothing is lost: what stands there, and a guess for each that is gone. */
function completed(
  { anchorFrom = {} }: Answer,
  gone: [anchor: string, typed: string][],
  present: string[],
) {
  const all: Record<string, string[]> = structuredClone(anchorFrom)
  for (const [anchor, typed] of gone) {
    const key = guess(anchor, present)
    all[key] = [...(all[key] ?? []), typed]
  }
  return all
}

function goneFrom(answer: Answer, published: readonly string[], present: string[]) {
  const kept = new Set([...present, ...Object.values(answer.anchorFrom ?? {}).flat()])
  return published
    .filter((anchor) => !kept.has(anchor))
    .map((anchor): [string, string] => [anchor, anchor])
}

/** Wrong lines of `anchorFrom` itself. */
function mapProblems({ anchorFrom = {} }: Answer, place: Place, present: string[]): Problem[] {
  const targets = Object.keys(anchorFrom).filter((anchor) => !present.includes(anchor))
  const formers = Object.values(anchorFrom).flat()
  return [
    ...targets.map((anchor) => problem('anchor-from-unknown', place, { anchor, allowed: present })),
    ...formers
      .filter((anchor) => present.includes(anchor))
      .map((anchor) => problem('anchor-from-present', place, { anchor })),
  ]
}

/** Every published anchor of an answer, or of one merged into it, still leads to a place. */
export const publishedAnchorsStay: Rule = ({ answers, settings }) => {
  const { ledger, site } = settings
  const sources = answers.filter(
    ({ locale, problems }) => locale === site.source && !problems.length,
  )
  const files = new Map(sources.map((file) => [file.slug, file]))
  return toAnswers(sources, site.source).flatMap((answer) => {
    const file = files.get(answer.slug)
    const place = { file: file?.file ?? '', line: file?.lines.anchorFrom ?? file?.lines.id }
    const present = anchorsIn(answer)
    if (answer.retired) return []
    const own = goneFrom(answer, ledger.answers[answer.id]?.anchors ?? [], present)
    const merged = (answer.redirectFrom ?? []).flatMap((slug) => {
      const id = ownerOf(ledger, slug) ?? answer.id
      const anchors = id === answer.id ? [] : (ledger.answers[id]?.anchors ?? [])
      return [...new Set(anchors.map(partOfAnchor))]
        .filter((anchor) => landing(answer, slug, anchor) === undefined)
        .map((anchor): [string, string] => [anchor, `${slug}#${anchor}`])
    })
    const gone = [...own, ...merged]
    const values = {
      id: answer.id,
      gone: gone.map(([, typed]) => typed),
      anchorFrom: completed(answer, gone, present),
    }
    const wrong = mapProblems(answer, place, present)
    return gone.length > 0 ? [...wrong, problem('anchor-gone', place, values)] : wrong
  })
}
