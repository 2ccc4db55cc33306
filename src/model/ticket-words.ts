import { addresses } from './addresses.ts'
import { type Library, type ShownAnswer, translateIn } from './library.ts'
import { languageTag } from './locale.ts'
import { resolveLink } from './resolve.ts'
import { localeRow } from './site.ts'
import type { Translate } from './strings.ts'

/** What the texts of one answer share: its language, its words, and where its links lead. */
export interface TicketWords {
  t: Translate
  /** For HTML: `zh-CN` and `ltr`. */
  lang: string
  direction: 'ltr' | 'rtl'
  /** The label before what the reader sees after a step, with its colon and the space after it. */
  expect: string
  quoted: (words: string) => string
  labelled: (label: string, value: string) => string
  /** A link of the content as an absolute address. */
  address: (href: string) => string
  /** The permanent link of the answer, or of a part or step of it, in its language. */
  link: (anchor?: string) => string
}

/** The words of an answer's texts; links to its own parts become permanent ones. */
export function ticketWords(library: Library, { answer, text }: ShownAnswer): TicketWords {
  const { site } = library
  const t = translateIn(library, text.locale)
  const absolute = (path: string) => new URL(path, site.address).href
  const link = (anchor?: string) => absolute(addresses.goIn(text.locale, answer.id, anchor))
  const labelled = (label: string, value: string) => t('ticket.labelled', { label, value })
  return {
    t,
    lang: languageTag(text.locale),
    direction: localeRow(site, text.locale).direction,
    expect: labelled(t('answer.expect'), ''),
    quoted: (words) => t('ticket.quoted', { words }),
    labelled,
    address: (href) =>
      href.startsWith('#')
        ? link(href.slice(1))
        : absolute(resolveLink(library, text.locale, href)),
    link,
  }
}
