import type { Answer, AnswerText } from './answer.ts'
import { compareCodes } from './codes.ts'
import { type FacetValues, facetIds } from './facet-values.ts'
import type { AnswerFacets, FacetName } from './facets.ts'
import type { Locale } from './locale.ts'
import type { Site } from './site.ts'
import { type Strings, type Translate, translator } from './strings.ts'

/** All answers of a site with everything needed to show them. */
export interface Library {
  site: Site
  facetValues: FacetValues
  synonyms: Record<Locale, string[][]>
  everydayWords: Record<Locale, string[][]>
  /** By id, ascending. */
  answers: Answer[]
  byId: Map<number, Answer>
  strings: Record<Locale, Strings>
  translators: Map<Locale, Translate>
}

/** An answer as a page of one locale shows it. */
export interface ShownAnswer {
  answer: Answer
  /** The locale of the page. */
  locale: Locale
  text: AnswerText
  /** True where the translation is missing and the text is the source's. */
  isStandIn: boolean
}

export interface LibraryParts {
  site: Site
  facetValues: FacetValues
  synonyms: Record<Locale, string[][]>
  everydayWords: Record<Locale, string[][]>
  strings: Record<Locale, Strings>
  answers: Answer[]
}

/** Puts a library together. */
export function makeLibrary({ strings, answers, ...rest }: LibraryParts): Library {
  const sorted = [...answers].sort((a, b) => a.id - b.id)
  return {
    ...rest,
    strings,
    answers: sorted,
    byId: new Map(sorted.map((answer) => [answer.id, answer])),
    translators: new Map(
      Object.entries(strings).map(([locale, values]) => [locale, translator(locale, values)]),
    ),
  }
}

/** The strings of a locale. */
export function translateIn(library: Library, locale: Locale): Translate {
  const translate = library.translators.get(locale)
  if (!translate) throw new Error(`No strings for the locale "${locale}"`)
  return translate
}

/** The answer in a locale, or in the source language where the translation is missing. */
export function show({ site }: Library, answer: Answer, locale: Locale): ShownAnswer {
  const own = answer.texts[locale]
  const text = own ?? answer.texts[site.source]
  if (!text) throw new Error(`Answer ${answer.id} has no source text`)
  return { answer, locale, text, isStandIn: !own }
}

/** Every answer as one locale shows it. */
export function shownIn(library: Library, locale: Locale): ShownAnswer[] {
  return library.answers.map((answer) => show(library, answer, locale))
}

/** The facet values of an answer, all as lists of ids. */
export function facetsOf(answer: Answer): AnswerFacets {
  return {
    requiredRole: answer.requiredRole,
    licence: [answer.licence],
    hybridOnly: [String(answer.hybridOnly)],
    audience: [answer.audience],
    topic: [answer.topic],
  }
}

/** The answers that have a value of a facet. */
export function answersWith(library: Library, facet: FacetName, id: string): Answer[] {
  return library.answers.filter((answer) => facetsOf(answer)[facet].includes(id))
}

/** The values of a facet that have answers, in display order, with how many. */
export function facetCounts(library: Library, facet: FacetName): { id: string; count: number }[] {
  return facetIds(library.facetValues, facet)
    .map((id) => ({ id, count: answersWith(library, facet, id).length }))
    .filter(({ count }) => count > 0)
}

/** Every code with the answers that explain it; the answer whose title names it comes first. */
export function codesOf({ answers, site }: Library): Map<string, Answer[]> {
  const codes = [...new Set(answers.flatMap((answer) => answer.codes))].sort(compareCodes)
  const titled = (answer: Answer, code: string) =>
    answer.texts[site.source]?.title.includes(code) ? 0 : 1
  return new Map(
    codes.map((code) => [
      code,
      answers
        .filter((answer) => answer.codes.includes(code))
        .sort((a, b) => titled(a, code) - titled(b, code) || a.codes.length - b.codes.length),
    ]),
  )
}
