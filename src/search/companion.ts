import { bodyTerms, type PackedTerms } from './body-terms.ts'
import { readThesaurus, type WordGroups } from './terms.ts'

/** An answer in one language, as the build hands it to the search. */
export interface SearchableAnswer {
  id: number
  slug: string
  /** The language of the text: that of the source for a stand-in. */
  locale: string
  title: string
  answer: string
  symptom: string[]
  codes: string[]
  /** The plain text of the parts. */
  body: string
  requiredRole: string[]
  licence: string
  hybridOnly: boolean
  audience: string
  topic: string
  minutes: number
  step: { action: string; detail: string } | null
}

/** What the browser knows of one answer before Pagefind has loaded. */
export type CompanionAnswer = Omit<SearchableAnswer, 'body'>

/** The file `/search/<locale>.json`: one column per field, which compresses better than one object per answer. */
export interface Companion {
  version: 1
  locale: string
  columns: { [Field in keyof CompanionAnswer]: CompanionAnswer[Field][] }
  groups: WordGroups
  body: PackedTerms
}

const fields = [
  'id',
  'slug',
  'locale',
  'title',
  'answer',
  'symptom',
  'codes',
  'requiredRole',
  'licence',
  'hybridOnly',
  'audience',
  'topic',
  'minutes',
  'step',
] as const

/** The answers of one locale in, the companion that the browser fetches out. */
export function buildCompanion(
  locale: string,
  answers: readonly SearchableAnswer[],
  groups: WordGroups = { same: [], loose: [] },
): Companion {
  const sorted = [...answers].sort((a, b) => a.id - b.id)
  return {
    version: 1,
    locale,
    columns: columnsOf(sorted),
    groups,
    body: bodyTerms(sorted, locale, readThesaurus(groups, locale)),
  }
}

/** The answers of a companion as objects again, in the order of their ids. */
export function answersOf({ columns }: Companion): CompanionAnswer[] {
  return columns.id.map((_, row) => {
    const entries = fields.map((field) => [field, columns[field][row]])
    return Object.fromEntries(entries) as CompanionAnswer
  })
}

function columnsOf(answers: readonly SearchableAnswer[]): Companion['columns'] {
  const entries = fields.map((field) => [field, answers.map((answer) => answer[field])])
  return Object.fromEntries(entries) as Companion['columns']
}
