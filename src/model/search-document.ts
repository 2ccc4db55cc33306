import { addresses } from './addresses.ts'
import { facets } from './facets.ts'
import { facetsOf, type Library, type ShownAnswer } from './library.ts'
import { synonymsIn } from './synonyms.ts'
import { wordsOnce } from './words-once.ts'

/** One answer as the search index reads it. */
export interface SearchDocument {
  url: string
  html: string
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// The index splits words at the plain apostrophe only, so l’utilisateur would hide utilisateur.
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (char) => escapes[char] ?? char).replaceAll('’', "'")

const weighted = (weight: number, texts: readonly string[]) =>
  `<div data-pagefind-weight="${weight}">${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}</div>`

const meta = (name: string, value: string | number) =>
  `<i data-pagefind-meta="${name}">${escaped(String(value))}</i>`

function bodyOf({ text }: ShownAnswer): string[] {
  return text.parts.flatMap(({ before, steps, after }) => [
    before.text,
    ...steps.flatMap(({ action, detail }) => [action.text, detail.text]),
    after.text,
  ])
}

/**
 * The HTML that the index is built from: titles, symptoms and codes count more than the body. `isIdle`
 * tells which words no search asks for.
 */
export function searchDocument(
  library: Library,
  shown: ShownAnswer,
  isIdle: (word: string) => boolean = () => false,
): SearchDocument {
  const { answer, locale, text } = shown
  const values = facetsOf(answer)
  const filters = [
    ...facets.flatMap(({ name }) => values[name].map((id) => `${name}:${id}`)),
    ...answer.codes.map((code) => `code:${code}`),
  ]
  const body = bodyOf(shown)
  const words = [text.title, text.answer, ...text.symptom, ...body].join('\n')
  const synonyms = synonymsIn(library.synonyms[text.locale] ?? [], words)
  // From what counts most to what counts least.
  const blocks = [[text.title], [...text.symptom, ...answer.codes], [text.answer], synonyms, body]
  const once = wordsOnce(blocks.flat(), text.locale, isIdle)
  const [[title = ''] = [], symptoms = [], lead = [], others = [], rest = []] = blocks.map(
    ({ length }) => once.splice(0, length),
  )
  const html = [
    `<html lang="${locale}"><body><main data-pagefind-body>`,
    `<h1>${escaped(title)}</h1>`,
    ...filters.map((filter) => `<i data-pagefind-filter="${filter}"></i>`),
    weighted(8, symptoms),
    weighted(4, lead),
    weighted(2, others),
    weighted(1, rest),
    `<div data-pagefind-ignore>${meta('id', answer.id)}</div>`,
    '</main></body></html>',
  ].join('')
  return { url: addresses.answer(locale, answer.slug), html }
}
