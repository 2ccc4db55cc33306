import type { Answer } from './answer.ts'
import { anchorsOf, type Ledger } from './ledger.ts'

/** An address that answers of this site once had, and where it leads now. */
export interface Moved {
  /** The former slug. */
  slug: string
  to: Answer
  /** The id the address belonged to; another one than that of `to` after a merge. */
  id: number
  /** The anchors the address had, each with the present one; those of a rename stay the same. */
  anchors: Record<string, string>
}

/** The part of an anchor: `fix` of `step-3`, `fix-graph` of `fix-graph-step-2`; a part is its own. */
export function partOfAnchor(anchor: string): string {
  return anchor.replace(/^step-\d+$/, 'fix').replace(/-step-\d+$/, '')
}

const stepOf = (anchor: string) => /(?:^|-)(step-\d+)$/.exec(anchor)?.[1]

/** The present anchor that an answer names for a former one: `step-7`, or `old-slug#step-7`. */
const named = ({ anchorFrom = {} }: Answer, former: string) =>
  Object.entries(anchorFrom).find(([, formers]) => formers.includes(former))?.[0]

/** The anchors of the source text; every language has the same. */
export function anchorsIn({ texts }: Answer): string[] {
  return anchorsOf(Object.values(texts)[0]?.parts ?? [])
}

/**
 * Where an anchor of a merged answer leads in the one that took it over: the place the author names
 * for it or for its part, else the part of the same name. A step never leads to the step that only
 * has the same number. Undefined where there is no such place.
 */
export function landing(to: Answer, slug: string, anchor: string): string | undefined {
  const present = anchorsIn(to)
  const part = partOfAnchor(anchor)
  const own = named(to, `${slug}#${anchor}`)
  if (own) return own
  const namedPart = named(to, `${slug}#${part}`)
  const step = stepOf(anchor)
  const sameStep = namedPart === 'fix' ? step : `${namedPart}-${step}`
  if (namedPart) return step && sameStep && present.includes(sameStep) ? sameStep : namedPart
  return present.includes(part) ? part : undefined
}

/** Who had a slug, by the ledger; undefined where it was never published. */
export function ownerOf(ledger: Ledger, slug: string): number | undefined {
  const owner = Object.entries(ledger.answers).find(([, { slugs }]) => slugs.includes(slug))
  return owner && Number(owner[0])
}

/** Every former address of the answers, as their `redirectFrom` and the ledger tell. */
export function movedAddresses(answers: readonly Answer[], ledger: Ledger): Moved[] {
  return answers.flatMap((to) =>
    (to.redirectFrom ?? []).map((slug) => {
      const id = ownerOf(ledger, slug) ?? to.id
      const merged = id === to.id ? [] : (ledger.answers[id]?.anchors ?? [])
      const anchors = merged.map((anchor) => [anchor, landing(to, slug, anchor) ?? ''] as const)
      return { slug, to, id, anchors: Object.fromEntries(anchors) }
    }),
  )
}

/** The ids that were merged into other answers: no answer has them, and links must still arrive. */
export function mergedIds(answers: readonly Answer[], ledger: Ledger): Moved[] {
  const moved = movedAddresses(answers, ledger).filter(({ id, to }) => id !== to.id)
  return [...new Map(moved.map((address) => [address.id, address])).values()]
}

/** Former anchors of an answer's own, by the present one: they stay as targets on its page. */
export function formerAnchors({ anchorFrom = {} }: Answer, anchor: string): string[] {
  return (anchorFrom[anchor] ?? []).filter((former) => !former.includes('#'))
}
