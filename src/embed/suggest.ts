import { addresses } from '../model/addresses.ts'
import type { Locale } from '../model/locale.ts'
import { otherLocales } from '../search/across.ts'
import { loadCompanion } from '../search/load-companion.ts'
import type { OpenCompanion } from '../search/open-companion.ts'
import { type Question, type Searched, search } from '../search/session.ts'
import { closeAnswers } from './close-answers.ts'
import { onSite, site } from './site.ts'
import type { Wishes } from './wishes.ts'

/** One suggested answer, ready to be printed. */
export interface Suggestion {
  id: number
  title: string
  sentence: string
  /** The locale that the text is in: that of the source for a stand-in. */
  locale: Locale
  /** The permanent link, in the language of the element. */
  link: string
}

/** What there is to say about a text. */
export interface Suggestions {
  found: Suggestion[]
  /** A code of the text that the site has no answer for. */
  noSuchCode: string | undefined
}

/** Fetches what the first suggestion needs. */
export async function prepare(locale: Locale): Promise<void> {
  await loadCompanion(locale)
}

/** The answers to a text that was typed or pasted, best first. All of it happens in this browser. */
export async function suggest(
  query: string,
  { locale, selection, limit }: Pick<Wishes, 'locale' | 'selection' | 'limit'>,
): Promise<Suggestions> {
  const open = await loadCompanion(locale)
  const { understanding, ranking } = await ask({ query, selection, asTyped: false }, open)
  const found = closeAnswers(ranking)
    .slice(0, limit)
    .map(({ answer }) => ({
      id: answer.id,
      title: answer.title,
      sentence: answer.answer,
      locale: answer.locale,
      link: onSite(addresses.goIn(locale, answer.id)),
    }))
  return { found, noSuchCode: understanding.noSuchCode }
}

/** Asks other languages too where the text is written in one, as the search page does. */
async function ask(question: Question, open: OpenCompanion): Promise<Searched> {
  const own = search(question, open)
  const others = otherLocales(own.understanding, open.locale, site.locales, site.source)
  if (others.length === 0) return own
  const companions = await Promise.all(others.map((locale) => loadCompanion(locale)))
  return search(question, open, { others: companions })
}
