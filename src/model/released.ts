import type { Answer } from './answer.ts'
import type { Version } from './ledger.ts'
import type { Library } from './library.ts'
import type { Locale } from './locale.ts'

/** What the ledger says of an answer in one language; undefined where it was never released. */
export function released(
  { ledger }: Library,
  { id }: Pick<Answer, 'id'>,
  locale: Locale,
): Version | undefined {
  return ledger.answers[id]?.versions[locale]
}

/** The date of the latest change to any answer that is given, null before the first release. */
export function lastChange(library: Library): string | null {
  const dates = library.answers.flatMap((answer) =>
    Object.keys(answer.texts).flatMap((locale) => released(library, answer, locale)?.changed ?? []),
  )
  return dates.sort().at(-1) ?? null
}
