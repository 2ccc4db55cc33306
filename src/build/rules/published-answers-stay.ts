import { problem } from '../../model/problems.ts'
import { linkableAnswers, type Rule, sourcesOf } from './rule.ts'

/** No id and no slug of an answer that was ever published goes away or comes to mean another one. */
export const publishedAnswersStay: Rule = (content) => {
  const { ledger, site } = content.settings
  const sources = sourcesOf(content)
  const { answers, isComplete } = linkableAnswers(content)
  // A source with mistakes may hold the line that is missed.
  const isRead = content.answers.every(({ locale, source }) => locale !== site.source || source)
  const redirected = new Set(sources.flatMap(({ source }) => source.redirectFrom ?? []))
  const today = new Date().toISOString().slice(0, 10)
  return Object.entries(ledger.answers).flatMap(([id, { slugs }]) => {
    const own = sources.find(({ source }) => String(source.id) === id)
    const left = slugs.filter((slug) => slug !== own?.slug && !redirected.has(slug))
    const reused = left.flatMap((slug) => {
      const other = sources.find((answer) => answer.slug === slug)
      return other ? [problem('slug-reused', { file: other.file }, { slug, id: Number(id) })] : []
    })
    if (left.length === 0 || reused.length > 0) return reused
    if (own) {
      const place = { file: own.file, line: own.lines.redirectFrom ?? own.lines.id }
      const redirects = [...(own.source.redirectFrom ?? []), ...left.slice(1)]
      return [problem('address-gone', place, { id: Number(id), slug: left[0] ?? '', redirects })]
    }
    if (answers.has(id) || !isComplete || !isRead) return []
    const slug = left.at(-1) ?? ''
    const file = `${content.folder}/answers/${slug}/${site.source}.mdx`
    return [problem('answer-gone', { file }, { id, slug, source: file, today })]
  })
}
