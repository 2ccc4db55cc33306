import type { Content } from '../../load/content.ts'
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
 * The ids of answers whose source file has mistakes of its own. References to them count as
 * right, so that one mistake is not reported once for every page that points at it.
 */
export function unreadableIds({ answers, settings }: Content): number[] {
  return answers.flatMap(({ locale, claimedId, problems }) =>
    locale === settings.site.source && problems.length > 0 && claimedId ? [claimedId] : [],
  )
}
