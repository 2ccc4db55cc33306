import { addresses } from '../model/addresses.ts'
import { firstStep } from '../model/first-step.ts'
import type { ShownAnswer } from '../model/library.ts'
import type { Locale } from '../model/locale.ts'
import type { Translate } from '../model/strings.ts'

/** What a result shows when it is printed by the server, as specimens are. */
export interface ResultFill {
  id: number
  locale: Locale
  href: string
  /** The permanent link. */
  go: string
  title: string
  answer: string
  symptom: string
  meta: string[]
  step: string
  detail: string
}

/** An answer as a result of a search shows it. */
export function resultFill({ answer, locale, text }: ShownAnswer, t: Translate): ResultFill {
  const [first = 'none'] = answer.requiredRole
  const step = firstStep(text)
  return {
    id: answer.id,
    locale: text.locale,
    href: addresses.answer(locale, answer.slug),
    go: addresses.go(answer.id),
    title: text.title,
    answer: text.answer,
    symptom: text.symptom[0] ?? '',
    meta: [
      t(`requiredRole.${first}`),
      ...(answer.licence === 'none' ? [] : [t(`licence.${answer.licence}`)]),
      t('answer.minutes', { count: answer.minutes }),
    ],
    step: step?.action ?? '',
    detail: step?.detail ?? '',
  }
}
