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
