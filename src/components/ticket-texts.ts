import { addresses } from '../model/addresses.ts'
import type { Locale } from '../model/locale.ts'
import type { TicketTexts } from '../model/ticket.ts'
import { loadOnce } from './load-once.ts'

/** The texts of an answer in a language. */
export const textsIn = (id: number, locale: Locale): Promise<TicketTexts> =>
  loadOnce(addresses.ticket(locale, id))
