import type { Answer } from '../model/answer.ts'
import { codeInAddress } from '../model/codes.ts'
import { facetIds } from '../model/facet-values.ts'
import type { FacetName } from '../model/facets.ts'
import { codesOf, facetCounts, type Library, type ShownAnswer, show } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'

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

/** Every value of a facet in every locale. Topics have a page before they have answers. */
export function facetRoutes(
  library: Library,
  facet: FacetName,
): { params: { locale: Locale; id: string }; props: { locale: Locale; id: string } }[] {
  const ids =
    facet === 'topic'
      ? facetIds(library.facetValues, facet)
      : facetCounts(library, facet).map(({ id }) => id)
  return ids.flatMap((id) =>
    locales(library).map((locale) => ({ params: { locale, id }, props: { locale, id } })),
  )
}

/** Every code in every locale, with the answers that explain it. */
export function codeRoutes(library: Library): {
  params: { locale: Locale; code: string }
  props: { locale: Locale; code: string; answers: Answer[] }
}[] {
  return [...codesOf(library)].flatMap(([code, answers]) =>
    locales(library).map((locale) => ({
      params: { locale, code: codeInAddress(code) },
      props: { locale, code, answers },
    })),
  )
}
