import type { FirstStep } from '../model/first-step.ts'
import {
  alphabetOf,
  type PackedColumn,
  packColumn,
  packLetters,
  packNumbers,
  packTexts,
  unpackColumn,
  unpackLetters,
  unpackNumbers,
  unpackTexts,
} from './pack.ts'
import { distinctPhrases } from './synonyms.ts'
import type { WordGroups } from './terms.ts'

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
  step: FirstStep | null
}

/** What the browser knows of one answer before Pagefind has loaded. */
export type CompanionAnswer = Omit<SearchableAnswer, 'body'>

/** Rises with the format, so that a page with an older script does not misread a newer file. */
export const companionVersion = 2

/**
 * The file `/search/<locale>.json`, as small as it gets: a first search waits for it. Only this module knows the
 * format. The words of the parts are not in it; they are left to Pagefind.
 */
export interface Companion {
  version: typeof companionVersion
  locale: string
  /** Distances between the ids. */
  ids: number[]
  slugs: string
  /** Per answer the title, the answer, the first step, its detail, and the symptoms. */
  texts: string
  codes: string
  facts: Record<(typeof facts)[number], PackedColumn>
  groups: Record<keyof WordGroups, string>
  /** The letters beyond ASCII of the texts and groups. */
  alphabet: string
}

const facts = [
  'locale',
  'requiredRole',
  'licence',
  'hybridOnly',
  'audience',
  'topic',
  'minutes',
] as const

/** The answers of one locale in, the companion that the browser fetches out. */
export function buildCompanion(
  locale: string,
  answers: readonly SearchableAnswer[],
  { same, loose }: WordGroups = { same: [], loose: [] },
): Companion {
  const sorted = [...answers].sort((a, b) => a.id - b.id)
  const columns = facts.map((fact) => [fact, packColumn(sorted.map((row) => String(row[fact])))])
  const lean = (groups: string[][]) => groups.map((group) => distinctPhrases(group, locale))
  const texts = [sorted.map(textsOf), lean(same), lean(loose)].map(packTexts)
  const alphabet = alphabetOf(texts.join(''))
  const [packed = '', packedSame = '', packedLoose = ''] = texts.map((text) =>
    packLetters(text, alphabet),
  )
  return {
    version: companionVersion,
    locale,
    ids: packNumbers(sorted.map(({ id }) => id)),
    slugs: sorted.map(({ slug }) => slug).join(' '),
    texts: packed,
    codes: sorted.map(({ codes }) => codes.join(',')).join(';'),
    facts: Object.fromEntries(columns) as Companion['facts'],
    groups: { same: packedSame, loose: packedLoose },
    alphabet,
  }
}

/** The answers of a companion as objects again, in the order of their ids. */
export function answersOf(companion: Companion): CompanionAnswer[] {
  const slugs = companion.slugs.split(' ')
  const texts = unpackTexts(unpackLetters(companion.texts, companion.alphabet))
  const codes = companion.codes.split(';')
  const columns = facts.map((fact) => [fact, unpackColumn(companion.facts[fact])] as const)
  return unpackNumbers(companion.ids).map((id, row) => {
    const [title = '', answer = '', action = '', detail = '', ...symptom] = texts[row] ?? []
    const known = Object.fromEntries(columns.map(([fact, values]) => [fact, values[row] ?? '']))
    return {
      ...(known as Record<(typeof facts)[number], string>),
      ...{ id, slug: slugs[row] ?? '', title, answer, symptom },
      codes: list(codes[row]),
      requiredRole: list(known.requiredRole),
      hybridOnly: known.hybridOnly === 'true',
      minutes: Number(known.minutes),
      step: action ? { action, detail } : null,
    }
  })
}

/** The groups of words of a companion. */
export function groupsOf({ groups, alphabet }: Companion): WordGroups {
  const read = (packed: string) => unpackTexts(unpackLetters(packed, alphabet))
  return { same: read(groups.same), loose: read(groups.loose) }
}

function textsOf({ title, answer, symptom, step }: SearchableAnswer): string[] {
  return [title, answer, step?.action ?? '', step?.detail ?? '', ...symptom]
}

function list(packed = ''): string[] {
  return packed === '' ? [] : packed.split(',')
}
