import type { Content } from '../load/content.ts'
import { isDue, lastChecked } from '../model/review.ts'

/** A line for each answer whose sources were checked too long ago. It does not stop a build. */
export function reviewWarnings({ answers, settings }: Content, today = new Date()): string[] {
  return answers.flatMap(({ file, lines, source }) => {
    const checked = source ? lastChecked(source.sources) : ''
    if (!isDue(checked, settings.site.reviewBy, today)) return []
    return [`${file}, line ${lines.sources}: a source was last checked on ${checked}; look again.`]
  })
}
