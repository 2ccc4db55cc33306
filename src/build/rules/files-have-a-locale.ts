import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

/** Every file is named by a locale of the site, and every translation has its source. */
export const filesHaveALocale: Rule = ({ answers, prose, unreadable, settings: { site } }) => {
  const tags = site.locales.map(({ tag }) => tag)
  const files = new Set([...[...answers, ...prose].map(({ file }) => file), ...unreadable])
  return [...answers, ...prose].flatMap(({ file, locale }) => {
    const name = { name: locale, extension: '.mdx', wanted: '.mdx', tags }
    if (!tags.includes(locale)) return [problem('file-unexpected', { file }, name)]
    const source = file.replace(/[^/]+$/, `${site.source}.mdx`)
    return files.has(source) ? [] : [problem('source-missing', { file }, { source })]
  })
}
