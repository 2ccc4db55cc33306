import { prose } from '../../load/library.ts'
import { parseMdx } from '../../load/mdx.ts'
import { blockProse } from '../../load/prose.ts'
import { addresses } from '../../model/addresses.ts'
import { type Library, type ShownAnswer, show } from '../../model/library.ts'
import type { Locale } from '../../model/locale.ts'

/** The answer that specimens show; a site without it shows its first. */
const exampleId = 1006

/** The language a page is written in, for a locale: its specimens speak the same. */
export async function languageOfPage(library: Library, slug: string, locale: Locale) {
  return (await prose('pages', slug, locale))?.locale ?? library.site.source
}

/** The example, and another answer to stand beside it. */
export function examples(library: Library, locale: Locale): [ShownAnswer, ShownAnswer] {
  const [first, second = first] = library.answers
  const chosen = library.byId.get(exampleId) ?? first
  if (!chosen || !second) throw new Error('The library has no answer to show')
  const related = library.byId.get(chosen.related[0] ?? 0) ?? second
  return [show(library, chosen, locale), show(library, related, locale)]
}

/** The first piece of HTML of the answers that fits, the example's before all others. */
function firstHtml(library: Library, locale: Locale, pattern: RegExp): string | undefined {
  const [example] = examples(library, locale)
  const shown = library.answers.map((answer) => show(library, answer, locale))
  for (const { answer, text } of [example, ...shown]) {
    const pieces = text.parts.flatMap(({ before, steps, after }) => [
      before.html,
      ...steps.map(({ detail }) => detail.html),
      after.html,
    ])
    const [found] = pieces.flatMap((html) => pattern.exec(html) ?? [])
    // Links within the answer lead there from elsewhere.
    if (found) return found.replaceAll('href="#', `href="${addresses.answer(locale, answer.slug)}#`)
  }
  return undefined
}

/** Markdown as an answer prints it. */
function printed(markdown: string): string {
  const root = parseMdx('', markdown)
  return 'name' in root ? '' : blockProse(root.children as never, markdown).html
}

/** A command as answers have it, with its language above it. */
export const codeBlock = (library: Library, locale: Locale) =>
  firstHtml(library, locale, /<div class="code"><span>[^<]+<\/span><pre[\s\S]*?<\/pre><\/div>/) ??
  printed('```powershell\nGet-MgContext\n```')

/** A table of an answer, links and all. */
export const table = (library: Library, locale: Locale) =>
  firstHtml(library, locale, /<table[\s\S]*?<\/table>/) ??
  printed('| SSPR | P1 |\n| --- | --- |\n| Cloud | – |')
