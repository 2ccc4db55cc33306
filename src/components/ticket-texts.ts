import type { Locale } from '../model/locale.ts'
import type { TicketTexts } from '../model/ticket.ts'
import { fill } from './ticket-page.ts'

const loaded = new Map<string, Promise<TicketTexts>>()

async function load(address: string): Promise<TicketTexts> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** The texts of an answer in a language, fetched once; what failed is asked for again. */
export function textsIn(pattern: string, locale: Locale): Promise<TicketTexts> {
  const address = fill(pattern, { locale })
  const texts = loaded.get(address) ?? load(address)
  loaded.set(address, texts)
  texts.catch(() => loaded.delete(address))
  return texts
}
