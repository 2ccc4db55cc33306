import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const slug = 'reset-password-button-greyed-out'

const styles = /<style>(.*?)<\/style>/s
const scripts = /<script.*?<\/script>/gs

/**
 * Other ways to send one answer, to be measured beside it in the same run: a site of three pages in
 * a folder of its own. The last one shows what the browser and the machine cost by themselves.
 */
export function writeAnswerVariants(site: string) {
  const folder = mkdtempSync(join(tmpdir(), 'answer-variants-'))
  const page = readFileSync(join(site, 'en', slug, 'index.html'), 'utf8')
  for (const name of ['_astro', '_headers', '_redirects', '404.html'])
    cpSync(join(site, name), join(folder, name), { recursive: true })
  writeFileSync(join(folder, '_astro', 'styles.css'), styles.exec(page)?.[1] ?? '')
  const link = '<link rel="stylesheet" href="/_astro/styles.css">'
  const variants = [
    { name: 'answer, as it is', html: page },
    { name: 'answer, styles in a file', html: page.replace(styles, link) },
    { name: 'answer, its words alone', html: page.replace(styles, '').replace(scripts, '') },
  ].map(({ name, html }) => ({ name, html, path: `/en/${name.replaceAll(/\W+/g, '-')}/` }))
  for (const { html, path } of variants) {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), html)
  }
  return { folder, variants }
}
