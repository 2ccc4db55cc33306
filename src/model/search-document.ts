import { addresses } from './addresses.ts'
import { facets } from './facets.ts'
import { facetsOf, type Library, type ShownAnswer } from './library.ts'
import { synonymsIn } from './synonyms.ts'

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

/** The HTML that the index is built from: titles, symptoms and codes count more than the body. */
export function searchDocument(library: Library, shown: ShownAnswer): SearchDocument {
  const { answer, locale, text } = shown
  const values = facetsOf(answer)
  const filters = [
    ...facets.flatMap(({ name }) => values[name].map((id) => `${name}:${id}`)),
    ...answer.codes.map((code) => `code:${code}`),
  ]
  const body = bodyOf(shown)
  const words = [text.title, text.answer, ...text.symptom, ...body].join('\n')
  const html = [
    `<html lang="${locale}"><body><main data-pagefind-body>`,
    `<h1>${escaped(text.title)}</h1>`,
    ...filters.map((filter) => `<i data-pagefind-filter="${filter}"></i>`),
    weighted(8, [...text.symptom, ...answer.codes]),
    weighted(4, [text.answer]),
    weighted(2, synonymsIn(library.synonyms[text.locale] ?? [], words)),
    weighted(1, body),
    `<div data-pagefind-ignore>${meta('id', answer.id)}</div>`,
    '</main></body></html>',
  ].join('')
  return { url: addresses.answer(locale, answer.slug), html }
}
