import { answerStrings } from './interface/answer.ts'
import { browseStrings } from './interface/browse.ts'
import { embedStrings } from './interface/embed.ts'
import { feedbackStrings } from './interface/feedback.ts'
import { frameStrings } from './interface/frame.ts'
import { historyStrings } from './interface/history.ts'
import { keyStrings } from './interface/keys.ts'
import { machineStrings } from './interface/machine.ts'
import { searchStrings } from './interface/search.ts'
import { shareStrings } from './interface/share.ts'
import { situationStrings } from './interface/situation.ts'
import { ticketStrings } from './interface/ticket.ts'
import { translationStrings } from './interface/translation.ts'

/**
 * Every string of the interface, with a sentence for the translator: where it stands and what
 * its placeholders hold. Facet labels (`requiredRole.none`) come from `content/facets.yaml`.
 */
export const stringKeys = {
  ...frameStrings,
  ...browseStrings,
  ...searchStrings,
  ...keyStrings,
  ...answerStrings,
  ...ticketStrings,
  ...translationStrings,
  ...historyStrings,
  ...feedbackStrings,
  ...machineStrings,
  ...shareStrings,
  ...embedStrings,
  ...situationStrings,
} as const

export type InterfaceKey = keyof typeof stringKeys

/** Strings with a plural: their value is a form for each plural category of the language. */
export const pluralKeys: readonly InterfaceKey[] = [
  'home.allCodes',
  'list.count',
  'search.count',
  'search.more',
  'search.without',
  'answer.minutes',
  'embed.count',
  'situation.hidden',
]
