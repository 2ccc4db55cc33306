import { problem } from '../../model/problems.ts'
import type { Rule } from './rule.ts'

/** Every file is named by a locale of the site, and every translation has its source. */
export const filesHaveALocale: Rule = ({ answers, prose, settings: { site } }) => {
  const tags = site.locales.map(({ tag }) => tag)
  const files = new Set([...answers, ...prose].map(({ file }) => file))
  return [...answers, ...prose].flatMap(({ file, locale }) => {
    const name = `${locale}.mdx`
    if (!tags.includes(locale))
      return [
        problem('file-unexpected', { file }, { name, allowed: tags.map((tag) => `${tag}.mdx`) }),
      ]
    const source = file.replace(/[^/]+$/, `${site.source}.mdx`)
    return files.has(source) ? [] : [problem('source-missing', { file }, { source })]
  })
}
