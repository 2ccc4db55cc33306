import { addresses } from './addresses.ts'
import type { Part } from './answer.ts'
import { partHeading, roleNames } from './labels.ts'
import { type Library, type ShownAnswer, translateIn } from './library.ts'
import { resolveMarkdown } from './resolve.ts'
import type { Translate } from './strings.ts'
import { inItem } from './ticket-markdown.ts'

function partMarkdown(part: Part, t: Translate): string {
  const steps = part.steps.map(({ action, detail }, index) =>
    [`${index + 1}. ${action.markdown}`, inItem(detail.markdown)].filter(Boolean).join('\n\n'),
  )
  return [`## ${partHeading(t, part)}`, part.before.markdown, ...steps, part.after.markdown]
    .filter(Boolean)
    .join('\n\n')
}

function facts(library: Library, { answer, text }: ShownAnswer): string[] {
  const t = translateIn(library, text.locale)
  const { address } = library.site
  return [
    `${t('answer.role')}: ${roleNames(t, text.locale, answer.requiredRole)}`,
    `${t('answer.licence')}: ${t(`licence.${answer.licence}`)}`,
    `${t('answer.environment')}: ${t(`hybridOnly.${answer.hybridOnly}`)}`,
    `${t('answer.time')}: ${t('answer.minutes', { count: answer.minutes })}`,
    `${t('answer.permanent')}: ${new URL(addresses.go(answer.id), address)}`,
  ]
}

/** What stands above an answer that is no longer given. */
function retiredNotice(library: Library, { answer, locale, text }: ShownAnswer): string {
  if (!answer.retired) return ''
  const t = translateIn(library, text.locale)
  const { successor, on } = answer.retired
  const link = resolveMarkdown(library, locale, `[${successor}](answer:${successor})`)
  return `> ${t('retired.title', { date: on })} ${t('retired.successor')}: ${link}`
}

/** The Markdown twin of an answer: everything the page says, with absolute links. */
export function answerMarkdown(library: Library, shown: ShownAnswer): string {
  const { answer, locale, text } = shown
  const t = translateIn(library, text.locale)
  const symptoms = text.symptom.map((symptom) => `- ${symptom}`).join('\n')
  const own = text.parts.find(({ id }) => id === 'symptom')
  const sources = answer.sources.map(
    ({ url, checked }) => `- <${url}> (${t('answer.checked', { date: checked })})`,
  )
  const pieces = [
    `# ${text.title}`,
    retiredNotice(library, shown),
    text.answer,
    facts(library, shown)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    `## ${t('part.symptom')}`,
    symptoms,
    own?.before.markdown ?? '',
    ...text.parts.filter(({ id }) => id !== 'symptom').map((part) => partMarkdown(part, t)),
    `## ${t('answer.sources')}`,
    sources.join('\n'),
  ]
  return `${resolveMarkdown(library, locale, pieces.filter(Boolean).join('\n\n'))}\n`
}
