import { z } from 'zod'
import { absolute, addresses } from './addresses.ts'
import type { AnswerText } from './answer.ts'
import { type Library, type ShownAnswer, translateIn } from './library.ts'
import { languageTag } from './locale.ts'
import { released } from './released.ts'

// Types and properties of https://schema.org/TechArticle, https://schema.org/HowTo,
// https://schema.org/HowToStep and https://schema.org/BreadcrumbList. schema.org itself requires no
// property; those of a list item are the ones search engines ask for
// (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).

const article = z.strictObject({
  '@type': z.literal('TechArticle'),
  headline: z.string().min(1).max(110),
  description: z.string().min(1),
  inLanguage: z.string(),
  url: z.url(),
  identifier: z.string().regex(/^\d+$/),
  datePublished: z.iso.date().optional(),
  dateModified: z.iso.date().optional(),
  keywords: z.array(z.string()).min(1).optional(),
  isPartOf: z.strictObject({ '@type': z.literal('WebSite'), name: z.string(), url: z.url() }),
})

const step = z.strictObject({
  '@type': z.literal('HowToStep'),
  text: z.string().min(1),
  url: z.url(),
})

const howTo = z.strictObject({
  '@type': z.literal('HowTo'),
  name: z.string().min(1),
  step: z.array(step).min(1),
})

const crumb = z.strictObject({
  '@type': z.literal('ListItem'),
  position: z.int().min(1),
  name: z.string().min(1),
  item: z.url(),
})

const breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(crumb).min(2),
})

/** What an answer page says of itself to search engines. */
export const structuredDataSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [article, howTo, breadcrumbs])).min(2),
})

export type StructuredData = z.output<typeof structuredDataSchema>
type Node = StructuredData['@graph'][number]

/** The words a page shows, as far as codes may stand in them. */
function shownWords({ title, answer, symptom, parts }: AnswerText): string {
  const texts = parts.flatMap(({ before, steps, after }) => [
    before.text,
    ...steps.flatMap(({ action, detail }) => [action.text, detail.text]),
    after.text,
  ])
  return [title, answer, symptom[0], ...texts].join('\n')
}

function articleOf(library: Library, { answer, text }: ShownAnswer): Node {
  const { site } = library
  const version = released(library, answer, text.locale)
  const words = shownWords(text)
  const keywords = answer.codes.filter((code) => words.includes(code))
  return {
    '@type': 'TechArticle',
    headline: text.title,
    description: text.answer,
    inLanguage: languageTag(text.locale),
    url: absolute(site, addresses.answer(text.locale, answer.slug)),
    identifier: String(answer.id),
    ...(version && { datePublished: version.published, dateModified: version.changed }),
    ...(keywords.length > 0 && { keywords }),
    isPartOf: {
      '@type': 'WebSite',
      name: site.name,
      url: absolute(site, addresses.home(text.locale)),
    },
  }
}

/** The first way to fix it; the details of its steps stay on the page. */
function howToOf({ site }: Library, { answer, text }: ShownAnswer): Node[] {
  const fix = text.parts.find(({ name, steps }) => name === 'fix' && steps.length > 0)
  if (!fix) return []
  const steps = fix.steps.map(({ id, action }) => ({
    '@type': 'HowToStep' as const,
    text: action.text,
    url: absolute(site, addresses.answer(text.locale, answer.slug, id)),
  }))
  return [{ '@type': 'HowTo', name: text.title, step: steps }]
}

function breadcrumbsOf(library: Library, { answer, text }: ShownAnswer): Node {
  const { site } = library
  const t = translateIn(library, text.locale)
  const places = [
    [site.name, addresses.home(text.locale)],
    [t(`topic.${answer.topic}`), addresses.topic(text.locale, answer.topic)],
    [text.title, addresses.answer(text.locale, answer.slug)],
  ] as const
  return {
    '@type': 'BreadcrumbList',
    itemListElement: places.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(site, path),
    })),
  }
}

/** The structured data of an answer. A stand-in says the same as the page whose text it shows. */
export function structuredData(library: Library, shown: ShownAnswer): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleOf(library, shown),
      ...howToOf(library, shown),
      breadcrumbsOf(library, shown),
    ],
  }
}

/** JSON for a script element, which no text in it can end. */
export function inScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
