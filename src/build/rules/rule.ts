import type { AnswerFile } from '../../load/answer-file.ts'
import type { Content } from '../../load/content.ts'
import type { Linkable } from '../../model/address-problems.ts'
import type { Problem } from '../../model/problems.ts'

/** A check across files, named as the good state. */
export type Rule = (content: Content) => Problem[]

/** The source files of all answers that can be read. */
export function sourcesOf({ answers, settings }: Content) {
  return answers.flatMap((answer) =>
    answer.locale === settings.site.source && answer.source
      ? [{ ...answer, source: answer.source }]
      : [],
  )
}

/**
 * Every answer that may be pointed at, by id. Answers with mistakes of their own count, so that one
 * mistake is not reported once for every page that points at it. Where a source does not even tell
 * its id, the list is not complete, and an unknown id may be that one.
 */
export function linkableAnswers({ answers, unreadable, settings }: Content): {
  answers: Linkable
  isComplete: boolean
} {
  const { source } = settings.site
  const sources = answers.filter(({ locale }) => locale === source)
  return {
    answers: new Map(
      sources.flatMap(({ claimedId, slug }) =>
        claimedId === undefined ? [] : [[String(claimedId), slug] as const],
      ),
    ),
    isComplete:
      sources.every(({ claimedId }) => claimedId !== undefined) &&
      !unreadable.some((file) => file.endsWith(`/${source}.mdx`)),
  }
}

/** A translation beside its source, both without mistakes of their own. */
export interface Pair {
  source: AnswerFile
  translation: AnswerFile
}

/** Every translation of an answer with its source. */
export function translationsIn({ answers, settings }: Content): Pair[] {
  const whole = answers.filter(({ problems }) => problems.length === 0)
  const sources = new Map(
    whole.filter(({ source }) => source).map((answer) => [answer.slug, answer]),
  )
  return whole
    .filter(({ locale, words }) => locale !== settings.site.source && words)
    .flatMap((translation) => {
      const source = sources.get(translation.slug)
      return source ? [{ source, translation }] : []
    })
}

/** The parts that a translation shares with its source. */
export function pairedParts({ source, translation }: Pair) {
  return translation.parts.flatMap((part) => {
    const own = source.parts.find(({ id }) => id === part.id)
    return own ? [{ from: own, part }] : []
  })
}
