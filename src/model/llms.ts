import { absolute, addresses } from './addresses.ts'
import { contentLicence } from './content-licence.ts'
import { facetIds } from './facet-values.ts'
import { feedTitle } from './feed.ts'
import { languageIn } from './labels.ts'
import { answersWith, type Library, show, shownIn, translateIn } from './library.ts'
import type { Locale } from './locale.ts'
import { answerMarkdown } from './markdown.ts'

// The form of llms.txt: one title, a summary, details without headings, then lists of links, each
// below a heading; what stands below "Optional" may be left out (https://llmstxt.org).

const escaped = (words: string) => words.replace(/[[\]\\]/g, '\\$&')

const link = (name: string, href: string, note = '') =>
  `- [${escaped(name)}](${href})${note && `: ${note}`}`

function headOf(library: Library, locale: Locale): string[] {
  const t = translateIn(library, locale)
  const permanent = absolute(library.site, addresses.go('{id}'))
  return [
    `# ${library.site.name}`,
    `> ${t('machine.about')}`,
    t('machine.cite', { link: permanent, licence: contentLicence.name }),
  ]
}

function topicSections(library: Library): string[] {
  const { site } = library
  const t = translateIn(library, site.source)
  return facetIds(library.facetValues, 'topic').flatMap((id) => {
    const answers = answersWith(library, 'topic', id)
    if (answers.length === 0) return []
    const links = answers.map((answer) => {
      const { text } = show(library, answer, site.source)
      const href = absolute(site, addresses.markdown(site.source, answer.slug))
      return link(text.title, href, text.answer)
    })
    return [`## ${t(`topic.${id}`)}`, links.join('\n')]
  })
}

/** `/llms.txt`: every answer in the source language with its sentence, then the data. */
export function llmsText(library: Library): string {
  const { site } = library
  const t = translateIn(library, site.source)
  const wholes = site.locales.map(({ tag }) => {
    const language = languageIn(site.source, tag)
    return link(t('machine.whole', { language }), absolute(site, addresses.llmsFull(tag)))
  })
  const data = [
    link(t('machine.index'), absolute(site, addresses.data())),
    link(`${t('codes.title')} (JSON)`, absolute(site, addresses.dataCodes())),
    link(feedTitle(library, site.source), absolute(site, addresses.feed(site.source))),
  ]
  const lines = [
    ...headOf(library, site.source),
    ...topicSections(library),
    `## ${t('machine.data')}`,
    data.join('\n'),
    // The one heading whose word the format fixes.
    '## Optional',
    wholes.join('\n'),
  ]
  return `${lines.join('\n\n')}\n`
}

/** `/<locale>/llms-full.txt`: the Markdown twins of all answers that are really in the locale. */
export function llmsFullText(library: Library, locale: Locale): string {
  const twins = shownIn(library, locale)
    .filter(({ isStandIn }) => !isStandIn)
    .map((shown) => answerMarkdown(library, shown).trimEnd())
  return `${[...headOf(library, locale), ...twins].join('\n\n')}\n`
}
