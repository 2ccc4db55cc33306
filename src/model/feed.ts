import { absolute, addresses } from './addresses.ts'
import type { Answer, AnswerText } from './answer.ts'
import { contentLicence } from './content-licence.ts'
import type { Version } from './ledger.ts'
import { answersWith, type Library, translateIn } from './library.ts'
import { type Locale, languageTag } from './locale.ts'
import { lastChange, released } from './released.ts'
import { xmlDocument, xmlElement } from './xml.ts'

// Atom, RFC 4287 (https://www.rfc-editor.org/rfc/rfc4287).

/** An answer that was released in the language of the feed. */
interface Entry {
  answer: Answer
  text: AnswerText
  version: Version
}

const longest = 50

/** What was released in a locale, the latest change first; of one day, the highest number first. */
function entriesIn(library: Library, locale: Locale, answers: readonly Answer[]): Entry[] {
  return answers
    .flatMap((answer) => {
      const text = answer.texts[locale]
      const version = released(library, answer, locale)
      return text && version ? [{ answer, text, version }] : []
    })
    .sort((a, b) => b.version.changed.localeCompare(a.version.changed) || b.answer.id - a.answer.id)
    .slice(0, longest)
}

/** The ledger keeps days; Atom wants a moment (RFC 3339). */
const moment = (date: string) => `${date}T00:00:00Z`

const page = (locale: Locale, href: string) =>
  xmlElement('link', {
    rel: 'alternate',
    type: 'text/html',
    hreflang: languageTag(locale),
    href,
  })

function entryXml(library: Library, locale: Locale, { answer, text, version }: Entry): string {
  const { site } = library
  const label = translateIn(library, locale)(`topic.${answer.topic}`)
  return xmlElement('entry', {}, [
    // With the language: two languages of an answer are two entries, and a reader of both sees both.
    xmlElement('id', {}, absolute(site, addresses.goIn(locale, answer.id))),
    xmlElement('title', {}, text.title),
    page(locale, absolute(site, addresses.answer(locale, answer.slug))),
    xmlElement('published', {}, moment(version.published)),
    xmlElement('updated', {}, moment(version.changed)),
    xmlElement('summary', {}, text.answer),
    xmlElement('category', { term: answer.topic, label }),
  ])
}

/** The title of the feed of a locale, or of one topic in it. */
export function feedTitle(library: Library, locale: Locale, topic?: string): string {
  const t = translateIn(library, locale)
  const site = library.site.name
  return topic ? t('feed.topic', { topic: t(`topic.${topic}`), site }) : t('feed.title', { site })
}

/** The Atom feed of new and changed answers of a locale, or of one topic in it. */
export function atomFeed(library: Library, locale: Locale, topic?: string): string {
  const { site } = library
  const self = topic ? addresses.topicFeed(locale, topic) : addresses.feed(locale)
  const home = topic ? addresses.topic(locale, topic) : addresses.home(locale)
  const answers = topic ? answersWith(library, 'topic', topic) : library.answers
  const entries = entriesIn(library, locale, answers)
  // Every feed must have a date, and that of the build would make each build another one.
  const updated = entries[0]?.version.changed ?? lastChange(library) ?? '1970-01-01'
  const feed = [
    xmlElement('id', {}, absolute(site, self)),
    xmlElement('title', {}, feedTitle(library, locale, topic)),
    xmlElement('updated', {}, moment(updated)),
    xmlElement('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: absolute(site, self),
    }),
    page(locale, absolute(site, home)),
    xmlElement('author', {}, [
      xmlElement('name', {}, site.name),
      xmlElement('uri', {}, absolute(site, addresses.home(locale))),
    ]),
    xmlElement('rights', {}, `${contentLicence.name} ${contentLicence.url}`),
    ...entries.map((entry) => entryXml(library, locale, entry)),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag(locale) }
  return xmlDocument(xmlElement('feed', attributes, feed))
}
