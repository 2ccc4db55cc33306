import { isStopWord } from './stop-words.ts'
import { type Thesaurus, termsOf } from './terms.ts'
import { tokenize } from './words.ts'

/** Words of the parts and the answers they stand in, packed for transfer. */
export interface PackedTerms {
  /** Sorted, each with its first letters replaced by how many it shares with the one before (base 36). */
  words: string
  /** Per word the distances between the answers' places, base 36, one comma-separated list per word. */
  places: string
}

interface Texts {
  title: string
  answer: string
  symptom: readonly string[]
  step: { action: string; detail: string } | null
  body: string
}

// A word that stands in more than this share of the answers tells none of them apart.
const tooCommon = 0.04
const longestWord = 24

/** The words by which the bodies of answers can be told apart, packed. */
export function bodyTerms(
  answers: readonly Texts[],
  locale: string,
  thesaurus: Thesaurus,
): PackedTerms {
  const language = locale.split('-')[0] ?? locale
  const terms = (texts: string[]) =>
    termsOf(tokenize(texts.join('\n'), locale), thesaurus, language)
      .map(({ term }) => term)
      .filter((term) => term.length > 1 && term.length < longestWord && !isStopWord(term, language))
  const places = new Map<string, number[]>()
  answers.forEach((answer, place) => {
    const step = answer.step ? [answer.step.action, answer.step.detail] : []
    const shown = new Set(terms([answer.title, answer.answer, ...answer.symptom, ...step]))
    for (const term of new Set(terms([answer.body]))) {
      if (!shown.has(term)) places.set(term, [...(places.get(term) ?? []), place])
    }
  })
  const most = Math.max(2, answers.length * tooCommon)
  return pack([...places].filter(([, list]) => list.length <= most))
}

/** Packed words in, each with the places of its answers out. */
export function unpackTerms({ words, places }: PackedTerms): [word: string, places: number[]][] {
  if (!words) return []
  const lists = places.split(';')
  let previous = ''
  return words.split(' ').map((entry, i) => {
    previous = previous.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1)
    return [previous, unpackPlaces(lists[i] ?? '')]
  })
}

function pack(terms: [string, number[]][]): PackedTerms {
  const sorted = terms.sort(([a], [b]) => (a < b ? -1 : 1))
  let previous = ''
  const words = sorted.map(([word]) => {
    let shared = 0
    while (shared < 35 && shared < previous.length && word[shared] === previous[shared]) shared++
    previous = word
    return shared.toString(36) + word.slice(shared)
  })
  return { words: words.join(' '), places: sorted.map(([, list]) => packPlaces(list)).join(';') }
}

function packPlaces(list: readonly number[]): string {
  return list.map((place, i) => (place - (i ? (list[i - 1] ?? 0) : 0)).toString(36)).join(',')
}

function unpackPlaces(list: string): number[] {
  let place = 0
  return list.split(',').map((distance) => {
    place += Number.parseInt(distance, 36)
    return place
  })
}
