import { buildCompanion, type SearchableAnswer } from '../../../src/search/companion.ts'
import { type OpenCompanion, openCompanion } from '../../../src/search/open-companion.ts'
import type { WordGroups } from '../../../src/search/terms.ts'

/** An answer with only what a test is about; the rest is filled in. */
export function answer(
  id: number,
  title: string,
  rest: Partial<SearchableAnswer> = {},
): SearchableAnswer {
  return {
    id,
    slug: `answer-${id}`,
    locale: 'en',
    title,
    answer: 'Do what the fix says.',
    symptom: ['Something is wrong'],
    codes: [],
    body: '',
    requiredRole: ['none'],
    licence: 'none',
    hybridOnly: false,
    audience: 'helpdesk',
    topic: 'self-service',
    minutes: 5,
    step: null,
    ...rest,
  }
}

/** A companion as the browser has it: built, sent as JSON, opened. */
export function companionOf(
  answers: SearchableAnswer[],
  locale = 'en',
  groups?: WordGroups,
): OpenCompanion {
  return openCompanion(JSON.parse(JSON.stringify(buildCompanion(locale, answers, groups))))
}

/** A small help site about accounts. */
export const site = [
  answer(1, 'AADSTS50126: invalid user name or password', {
    symptom: [
      'Error validating credentials due to invalid username or password',
      'InvalidUserNameOrPassword',
    ],
    codes: ['AADSTS50126', 'AADSTS50064'],
    body: 'The keyboard layout may be wrong.',
  }),
  answer(2, 'The Reset password button is greyed out for one user', {
    symptom: ['Reset password is dimmed', 'I can reset everyone except one person'],
    requiredRole: ['helpdesk-administrator'],
  }),
  answer(3, 'Event 33004: the sync account may not set the password', {
    symptom: ['ADPermissionsError'],
    codes: ['event 33004'],
    hybridOnly: true,
  }),
  answer(4, 'The reset of one synchronised user fails with hr=80231367', {
    symptom: ['AdminCount is 1'],
    codes: ['hr 80231367', 'event 33004'],
    hybridOnly: true,
  }),
  answer(5, 'The user forgot the Windows Hello PIN', { symptom: ['I forgot my PIN'] }),
  answer(6, 'AADSTS53000 to 53003: Conditional Access blocks the sign-in', {
    symptom: ['Access has been blocked by Conditional Access policies.'],
    codes: ['AADSTS53000', 'AADSTS53001', 'AADSTS53003'],
    licence: 'entra-p1',
  }),
  answer(7, 'SSPR_0009: password reset is not enabled', { codes: ['SSPR_0009'] }),
  answer(8, 'SSPR_009: administrators cannot reset their own password', { codes: ['SSPR_009'] }),
  answer(9, 'Which error code means what', {
    codes: ['SSPR_0009', 'SSPR_009', 'AADSTS50126'],
    symptom: ['A list of codes'],
  }),
]
