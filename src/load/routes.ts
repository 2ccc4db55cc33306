import type { Answer } from '../model/answer.ts'
import { codeInAddress } from '../model/codes.ts'
import { facetIds } from '../model/facet-values.ts'
import type { FacetName } from '../model/facets.ts'
import {
  codesOf,
  everyAnswer,
  facetCounts,
  type Library,
  type RetiredAnswer,
  type ShownAnswer,
  show,
} from '../model/library.ts'
import type { Locale } from '../model/locale.ts'
import { type Moved, mergedIds, movedAddresses } from '../model/moved.ts'

const locales = ({ site }: Library) => site.locales.map(({ tag }) => tag)

/** A page in every locale. */
export const localeRoutes = (library: Library) =>
  locales(library).map((locale) => ({ params: { locale }, props: { locale } }))

/** Every answer in every locale. */
export function answerRoutes(
  library: Library,
): { params: { locale: Locale; slug: string }; props: { shown: ShownAnswer } }[] {
  return library.answers.flatMap((answer) =>
    locales(library).map((locale) => ({
      params: { locale, slug: answer.slug },
      props: { shown: show(library, answer, locale) },
    })),
  )
}

/** The Markdown of every answer, at its former addresses too. */
export function markdownRoutes(
  library: Library,
): { params: { locale: Locale; slug: string }; props: { shown: ShownAnswer } }[] {
  const all = everyAnswer(library)
  const slugs = all.flatMap((answer) =>
    [answer.slug, ...(answer.redirectFrom ?? [])].map((slug) => ({ slug, answer })),
  )
  return slugs.flatMap(({ slug, answer }) =>
    locales(library).map((locale) => ({
      params: { locale, slug },
      props: { shown: show(library, answer, locale) },
    })),
  )
}

/** Every former address of an answer in every locale. */
export function movedRoutes(
  library: Library,
): { params: { locale: Locale; moved: string }; props: { locale: Locale; moved: Moved } }[] {
  const all = everyAnswer(library)
  return movedAddresses(all, library.ledger).flatMap((moved) =>
    locales(library).map((locale) => ({
      params: { locale, moved: moved.slug },
      props: { locale, moved },
    })),
  )
}

/** Every answer that is no longer given, in every locale. */
export function retiredRoutes(library: Library): {
  params: { locale: Locale; retired: string }
  props: { locale: Locale; answer: RetiredAnswer }
}[] {
  return library.retired.flatMap((answer) =>
    locales(library).map((locale) => ({
      params: { locale, retired: answer.slug },
      props: { locale, answer },
    })),
  )
}

/** Every id that was ever given, with the answer its link leads to and anchors that have other names. */
export function goRoutes(library: Library): {
  params: { id: string }
  props: { id: number; answer: Answer; anchors: Record<string, string> }
}[] {
  const all = everyAnswer(library)
  const own = all.map((answer) => ({ id: answer.id, answer, anchors: {} }))
  const merged = mergedIds(all, library.ledger).map(({ id, to, anchors }) => ({
    id,
    answer: to,
    anchors,
  }))
  return [...own, ...merged].map((props) => ({ params: { id: String(props.id) }, props }))
}

/** Lists of the ledger whose pages stay, also when no answer has the value any more. */
const publishedLists = { requiredRole: 'roles', licence: 'licences' } as const

function facetPageIds(library: Library, facet: FacetName): string[] {
  if (facet === 'topic') return [...facetIds(library.facetValues, facet)]
  const list = facet in publishedLists && publishedLists[facet as keyof typeof publishedLists]
  const used = facetCounts(library, facet).map(({ id }) => id)
  return [...new Set([...used, ...(list ? library.ledger[list] : [])])]
}

/** Every answer in the locales that really have it. */
export const ticketRoutes = (library: Library) =>
  answerRoutes(library)
    .filter(({ props }) => !props.shown.isStandIn)
    .map(({ params, props }) => ({
      params: { locale: params.locale, id: String(props.shown.answer.id) },
      props,
    }))

/** Every value of a facet in every locale. Topics have a page before they have answers. */
export function facetRoutes(
  library: Library,
  facet: FacetName,
): { params: { locale: Locale; id: string }; props: { locale: Locale; id: string } }[] {
  return facetPageIds(library, facet).flatMap((id) =>
    locales(library).map((locale) => ({ params: { locale, id }, props: { locale, id } })),
  )
}

/** Every code in every locale, with the answers that explain it; a published code keeps its page. */
export function codeRoutes(library: Library): {
  params: { locale: Locale; code: string }
  props: { locale: Locale; code: string; answers: Answer[] }
}[] {
  const unexplained = library.ledger.codes.map((code): [string, Answer[]] => [code, []])
  return [...new Map([...unexplained, ...codesOf(library)])].flatMap(([code, answers]) =>
    locales(library).map((locale) => ({
      params: { locale, code: codeInAddress(code) },
      props: { locale, code, answers },
    })),
  )
}
