import { absolute, addresses } from './addresses.ts'
import type { Answer, AnswerText, Part, Prose } from './answer.ts'
import type { ApiAnswer, ApiAnswers, ApiPart, ApiText } from './api.ts'
import { schemaAddress } from './api-schemas.ts'
import { facetIds } from './facet-values.ts'
import { facets } from './facets.ts'
import { freshness } from './freshness.ts'
import { partHeading } from './labels.ts'
import { textPrint } from './ledger.ts'
import { type Library, type ShownAnswer, shownIn, translateIn } from './library.ts'
import type { Locale } from './locale.ts'
import { released } from './released.ts'
import { resolveMarkdown } from './resolve.ts'

function sharedOf({ site }: Library, answer: Answer) {
  const { id, slug, codes, minutes, related } = answer
  const { requiredRole, licence, hybridOnly, audience, topic } = answer
  return {
    id,
    slug,
    permanent: absolute(site, addresses.go(id)),
    codes,
    facets: { requiredRole, licence, hybridOnly, audience, topic },
    minutes,
    related,
  }
}

function wordsOf({ title, answer, symptom }: AnswerText) {
  return { title, answer, symptom }
}

function versionOf(library: Library, answer: Answer, text: AnswerText) {
  const source = answer.texts[library.site.source]
  const version = released(library, answer, text.locale)
  return {
    language: text.locale,
    translation: text.translation?.by ?? null,
    stale: source && text.translation ? freshness(source, text).stale : [],
    published: version?.published ?? null,
    changed: version?.changed ?? null,
    version: textPrint(answer, text.locale),
  }
}

function pagesOf({ site }: Library, { slug }: Answer, locale: Locale) {
  return {
    url: absolute(site, addresses.answer(locale, slug)),
    markdown: absolute(site, addresses.markdown(locale, slug)),
  }
}

function rowOf(library: Library, { answer, locale, text, isStandIn }: ShownAnswer) {
  return {
    ...sharedOf(library, answer),
    ...pagesOf(library, answer, locale),
    data: absolute(library.site, addresses.dataAnswer(answer.id)),
    ...wordsOf(text),
    isStandIn,
    ...versionOf(library, answer, text),
  }
}

/** `/api/v1/<locale>/answers.json`: every answer as one locale shows it, by id, and all labels. */
export function apiAnswers(library: Library, locale: Locale): ApiAnswers {
  const t = translateIn(library, locale)
  const labels = facets.map(({ name }) => [
    name,
    Object.fromEntries(
      facetIds(library.facetValues, name).map((id) => [id, t(`${name}.${id}`)] as const),
    ),
  ])
  return {
    $schema: schemaAddress(library.site, 'answers'),
    locale,
    labels: Object.fromEntries(labels) as ApiAnswers['labels'],
    answers: shownIn(library, locale).map((shown) => rowOf(library, shown)),
  }
}

function partsOf(library: Library, { locale, parts }: AnswerText): ApiPart[] {
  const t = translateIn(library, locale)
  const prose = ({ markdown, text }: Prose) => ({
    markdown: resolveMarkdown(library, locale, markdown),
    text,
  })
  return parts.map((part: Part) => ({
    anchor: part.id,
    name: part.name,
    variant: part.variant ?? null,
    heading: partHeading(t, part),
    before: prose(part.before),
    steps: part.steps.map(({ id, action, detail }) => ({
      anchor: id,
      action: prose(action),
      detail: prose(detail),
    })),
    after: prose(part.after),
  }))
}

/** `/api/v1/answers/<id>.json`: what all languages share once, then each text whole. */
export function apiAnswer(library: Library, answer: Answer): ApiAnswer {
  const texts = Object.values(answer.texts).map((text): [Locale, ApiText] => [
    text.locale,
    {
      ...pagesOf(library, answer, text.locale),
      ...wordsOf(text),
      ...versionOf(library, answer, text),
      parts: partsOf(library, text),
    },
  ])
  return {
    $schema: schemaAddress(library.site, 'answer'),
    status: 'given',
    ...sharedOf(library, answer),
    sources: answer.sources,
    formerSlugs: answer.redirectFrom ?? [],
    texts: Object.fromEntries(texts),
  }
}
