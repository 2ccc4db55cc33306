import { z } from 'zod'
import { origins } from './answer.ts'
import { type FacetName, facets } from './facets.ts'
import { fingerprintGrammar } from './fingerprint.ts'
import { localeGrammar } from './locale.ts'

// The shapes of the files below `/api/v1/`. They are public: a field may be added, none may be
// removed, renamed or change its meaning. What cannot keep that promise is version 2.

const locale = z.string().regex(localeGrammar).describe('A language as it stands in addresses.')
const id = z.int().min(1)
const ids = z.array(id)
const names = z.array(z.string())
const count = z.int().min(0)
const template = z.string().describe('An address in which {id}, {slug} and {locale} are filled in.')
const $schema = z.url().describe('The schema of this file.')
const date = z.iso.date().nullable()

const facetValues = z
  .strictObject({
    requiredRole: names.describe('Any of them is enough; least privileged first.'),
    licence: z.string().describe('The least one that is enough.'),
    hybridOnly: z.boolean(),
    audience: z.string(),
    topic: z.string(),
  })
  .describe('Ids; their labels stand in the list of answers of each language.')

const versionOfText = {
  language: locale.describe('The language of the text.'),
  translation: z
    .enum(origins)
    .nullable()
    .describe('Who made the translation; null for the source text.'),
  stale: names.describe('Pieces whose source text changed after the translation.'),
  published: date.describe('First release of this text; null before it.'),
  changed: date.describe('Latest release that changed this text; null before the first.'),
  version: z.string().regex(fingerprintGrammar).describe('Another one when the text differs.'),
}

const words = {
  title: z.string(),
  answer: z.string().describe('The whole answer in one sentence.'),
  symptom: names.describe('What the reader sees, in the words of readers.'),
}

const shared = {
  id: id.describe('Permanent, never reused.'),
  slug: z.string().describe('May change; the old address then leads to the new one.'),
  permanent: z.url().describe('The link for tickets: it leads to every language.'),
  codes: names,
  facets: facetValues,
  minutes: z.int().min(1),
  related: ids,
}

const answerRow = z.strictObject({
  ...shared,
  url: z.url(),
  markdown: z.url(),
  data: z.url().describe('All languages and the whole text.'),
  ...words,
  isStandIn: z.boolean().describe('The translation is missing, so the text is the source.'),
  ...versionOfText,
})

const prose = z.strictObject({ markdown: z.string(), text: z.string() })

const part = z.strictObject({
  anchor: z.string().describe('The same in every language.'),
  name: z.string(),
  variant: z.string().nullable().describe('Another way to do the same, such as powershell.'),
  heading: z.string(),
  before: prose,
  steps: z.array(z.strictObject({ anchor: z.string(), action: prose, detail: prose })),
  after: prose,
})

const text = z.strictObject({
  url: z.url(),
  markdown: z.url(),
  ...words,
  ...versionOfText,
  parts: z.array(part),
})

const givenAnswer = z.strictObject({
  $schema,
  status: z.literal('given'),
  ...shared,
  sources: z.array(z.strictObject({ url: z.url(), checked: z.iso.date() })),
  formerSlugs: names,
  texts: z.record(locale, text).describe('By language; only those that have a text of their own.'),
})

const goneAnswer = z.strictObject({
  $schema,
  status: z.enum(['retired', 'merged']),
  id,
  permanent: z.url(),
  on: date.describe('When it was retired, where that is known.'),
  successor: z.strictObject({ id, permanent: z.url(), data: z.url() }),
})

const localeRow = z.strictObject({
  tag: locale,
  language: z.string().describe('The same as a language tag of BCP 47.'),
  name: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  translated: count.describe('Answers with a text of their own; the others show the source text.'),
  home: z.url(),
  answers: z.url(),
  feed: z.url(),
  wholeText: z.url(),
  openSearch: z.url(),
})

/** A value for each facet; an enumeration of names would refuse a facet that is added later. */
function forEachFacet<Value extends z.ZodType>(value: Value) {
  const shape = Object.fromEntries(facets.map(({ name }) => [name, value]))
  return z.strictObject(shape as Record<FacetName, Value>)
}

/** Every file for programs, by the name of its schema. */
export const apiSchemas = {
  index: z
    .strictObject({
      $schema,
      name: z.string(),
      address: z.url(),
      version: z.literal(1),
      changed: date.describe('Latest change to any answer; null before the first release.'),
      licence: z.strictObject({ id: z.string(), name: z.string(), url: z.url() }),
      source: locale.describe('The language that answers are written in first.'),
      counts: z.strictObject({ answers: count, retired: count, codes: count }),
      locales: z.array(localeRow),
      facets: forEachFacet(names).describe('Ids in display order.'),
      addresses: z.strictObject({
        answer: template,
        permanent: template,
        page: template,
        markdown: template,
        ticket: template,
        topicFeed: template,
        codes: z.url(),
        llms: z.url(),
        sitemap: z.url(),
      }),
      schemas: z.record(z.string(), z.url()),
    })
    .describe('What there is, and where.'),
  answers: z
    .strictObject({
      $schema,
      locale,
      labels: forEachFacet(z.record(z.string(), z.string())),
      answers: z.array(answerRow),
    })
    .describe('Every answer in one language, without its parts.'),
  answer: z
    .discriminatedUnion('status', [givenAnswer, goneAnswer])
    .describe('One answer in all its languages, or what took its place.'),
  codes: z
    .strictObject({
      $schema,
      codes: z.array(
        z.strictObject({
          code: z.string().describe('In its canonical spelling.'),
          family: z.string(),
          urls: z.record(locale, z.url()),
          answers: ids.describe('The best first.'),
        }),
      ),
    })
    .describe('Every error code that an answer explains.'),
}

export type ApiIndex = z.output<typeof apiSchemas.index>
export type ApiAnswers = z.output<typeof apiSchemas.answers>
export type ApiAnswer = z.output<typeof apiSchemas.answer>
export type ApiCodes = z.output<typeof apiSchemas.codes>
export type ApiText = z.output<typeof text>
export type ApiPart = z.output<typeof part>
