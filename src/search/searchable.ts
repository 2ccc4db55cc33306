import { firstStep } from '../model/first-step.ts'
import type { ShownAnswer } from '../model/library.ts'
import type { SearchableAnswer } from './companion.ts'

/** No line begins with the arrow of a menu. */
const withArrows = (text: string) => text.replaceAll(' > ', '\u00A0> ')

/** In the narrow column of a step an address may end a line behind its slash. */
const breakable = (text: string) => withArrows(text).replace(/(?<=\w\/)(?=\w)/g, '\u200B')

/** An answer as the search companion is built from it. */
export function searchable({ answer, text }: ShownAnswer): SearchableAnswer {
  const prose = text.parts.flatMap(({ before, steps, after }) => [
    before.text,
    ...steps.flatMap(({ action, detail }) => [action.text, detail.text]),
    after.text,
  ])
  const step = firstStep(text)
  return {
    id: answer.id,
    slug: answer.slug,
    locale: text.locale,
    title: text.title,
    answer: withArrows(text.answer),
    symptom: text.symptom,
    codes: answer.codes,
    body: prose.filter(Boolean).join('\n'),
    requiredRole: answer.requiredRole,
    licence: answer.licence,
    hybridOnly: answer.hybridOnly,
    audience: answer.audience,
    topic: answer.topic,
    minutes: answer.minutes,
    step: step && { action: breakable(step.action), detail: breakable(step.detail) },
  }
}
