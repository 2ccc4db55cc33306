import type { Answer, AnswerText } from './answer.ts'
import { compareCodes } from './codes.ts'
import { type FacetValues, facetIds } from './facet-values.ts'
import type { AnswerFacets, FacetName } from './facets.ts'
import { partHeading } from './labels.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import { type Locale, languageTag } from './locale.ts'
import type { Site } from './site.ts'
import { type Strings, type Translate, translator } from './strings.ts'

/** All answers of a site with everything needed to show them. */
export interface Library {
  site: Site
  facetValues: FacetValues
  synonyms: Record<Locale, string[][]>
  everydayWords: Record<Locale, string[][]>
  /** Those that are given, by id, ascending. */
  answers: Answer[]
  byId: Map<number, Answer>
  /** Those that are no longer given; each names its successor. */
  retired: RetiredAnswer[]
  /** What was ever published. */
  ledger: Ledger
  strings: Record<Locale, Strings>
  translators: Map<Locale, Translate>
}

export type RetiredAnswer = Answer & { retired: NonNullable<Answer['retired']> }

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
  /** All answers, retired ones too. */
  answers: Answer[]
  /** Absent where nothing was ever published. */
  ledger?: Ledger | undefined
}

const isRetired = (answer: Answer): answer is RetiredAnswer => answer.retired !== undefined

/** Puts a library together. */
export function makeLibrary({ strings, answers, ledger, ...rest }: LibraryParts): Library {
  const sorted = [...answers].sort((a, b) => a.id - b.id)
  const given = sorted.filter((answer) => !isRetired(answer))
  return {
    ...rest,
    strings,
    ledger: ledger ?? emptyLedger,
    answers: given,
    retired: sorted.filter(isRetired),
    byId: new Map(given.map((answer) => [answer.id, answer])),
    translators: new Map(
      Object.entries(strings).map(([locale, values]) => [locale, translator(locale, values)]),
    ),
  }
}

/** Every answer with an address: those that are given, then the retired ones. */
export function everyAnswer({ answers, retired }: Pick<Library, 'answers' | 'retired'>): Answer[] {
  return [...answers, ...retired]
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

/** The language tag that the words of a stand-in need on a page of another language; others need none. */
export function foreignTag({ text, isStandIn }: ShownAnswer): string | undefined {
  return isStandIn ? languageTag(text.locale) : undefined
}

/** The parts and steps of a text by anchor, each with its heading. */
export function placesOf(t: Translate, { parts }: AnswerText): Record<string, string> {
  const symptom = { symptom: t('part.symptom') }
  const others = parts.flatMap((part) => [
    [part.id, partHeading(t, part)],
    ...part.steps.map(({ id, action }) => [id, action.text]),
  ])
  return { ...symptom, ...Object.fromEntries(others) }
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
