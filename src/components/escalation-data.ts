import { addresses } from '../model/addresses.ts'
import {
  type EscalationField,
  type EscalationWords,
  escalationFields,
} from '../model/escalation.ts'
import { type Library, type ShownAnswer, translateIn } from '../model/library.ts'
import type { StringKey } from '../model/strings.ts'

/** What the form says besides the labels of its fields. */
type FormWord = 'private' | 'paste' | 'pasteHint' | 'now' | 'text' | 'copy' | 'copied' | 'refused'

/** What the script of the form knows from the page. */
export interface EscalationData {
  title: string
  link: string
  codes: string[]
  words: EscalationWords & Record<FormWord, string>
}

/** The form's data for one page. */
export function escalationData(library: Library, { answer, text }: ShownAnswer): EscalationData {
  const t = translateIn(library, text.locale)
  const own = (name: EscalationField | FormWord | 'codes' | 'open') =>
    [name, t(`escalation.${name}` as StringKey)] as const
  const mine = ['private', 'paste', 'pasteHint', 'now', 'text', 'copied', 'codes', 'open'] as const
  return {
    title: text.title,
    link: new URL(addresses.goIn(text.locale, answer.id), library.site.address).href,
    codes: answer.codes,
    words: {
      ...(Object.fromEntries([...escalationFields, ...mine].map(own)) as EscalationData['words']),
      labelled: t('ticket.labelled'),
      answer: t('answer.number', { id: String(answer.id) }),
      permanent: t('answer.permanent'),
      copy: t('ticket.copy'),
      refused: t('ticket.refused'),
    },
  }
}
