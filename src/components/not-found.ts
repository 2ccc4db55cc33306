import { type Missing, whatIsMissing } from '../model/not-found.ts'
import { pickLocale } from '../model/pick-locale.ts'
import { stored } from './stored.ts'

const localeOf = (section: HTMLElement) => section.dataset.locale ?? ''

/** The language of the reader: of the address, as chosen before, of the browser, else the first. */
function readersSection(sections: HTMLElement[]): HTMLElement | undefined {
  const locales = sections.map(localeOf)
  const asked = location.pathname.split('/')[1] ?? ''
  const wishes = { asked, stored: stored('locale'), languages: navigator.languages }
  const locale = pickLocale(locales, wishes)
  return sections.find((section) => localeOf(section) === locale) ?? sections[0]
}

function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag
  } catch {
    // What looks like a language need not be one: "en-12".
    return tag
  }
}

/** What fills the placeholders of the texts. */
function valuesOf(found: Missing, lang: string): Record<string, string> {
  if (found.kind === 'number') return { id: found.id }
  if (found.kind === 'code') return { code: found.code }
  return found.kind === 'locale' ? { language: languageName(found.tag, lang) } : {}
}

const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** The same page in the languages there are; the address may exist in one of them. */
function languageList(sections: HTMLElement[], paths: Record<string, string>): HTMLElement {
  const list = document.createElement('ul')
  list.className = 'lines languages'
  for (const section of sections) {
    const item = list.appendChild(document.createElement('li'))
    const link = item.appendChild(document.createElement('a'))
    item.lang = section.lang
    item.dir = section.dir
    link.href = paths[localeOf(section)] ?? '/'
    link.hreflang = section.lang
    link.textContent = section.querySelector('.label')?.textContent ?? ''
  }
  return list
}

/** The link to the search carries the code or the words of the address. */
function fillSearch(shown: HTMLElement, query: string, words: string): void {
  const search = shown.querySelector<HTMLAnchorElement>('a.go')
  if (!search) return
  search.search = new URLSearchParams({ q: query }).toString()
  search.textContent = filled(words, { words: query })
}

/** Explains the address in one section. */
function explain(shown: HTMLElement, missing: Missing): void {
  const words = shown.querySelector('template')?.dataset ?? {}
  const values = valuesOf(missing, shown.lang)
  const heading = shown.querySelector('h2')
  const lead = shown.querySelector('.lead')
  const title = filled(words[missing.kind] ?? heading?.textContent ?? '', values)
  for (const element of [heading, document.querySelector('h1')])
    if (element) element.textContent = title
  document.title = title
  document.documentElement.lang = shown.lang
  document.documentElement.dir = shown.dir
  if (lead) lead.textContent = words[`${missing.kind}Text`] ?? lead.textContent
  if (missing.kind === 'code') fillSearch(shown, missing.code, words.search ?? '')
  if (missing.kind === 'answer') fillSearch(shown, missing.words, words.search ?? '')
}

/** On the page for addresses that do not exist: says in the reader's language what is missing. */
export function explainAddress(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('main > section[data-locale]')]
  const missing = whatIsMissing(location.pathname, sections.map(localeOf))
  if (missing.kind === 'case') {
    location.replace(missing.path + location.search + location.hash)
    return
  }
  const shown = readersSection(sections)
  if (!shown) return
  for (const section of sections) section.hidden = section !== shown
  explain(shown, missing)
  if (missing.kind === 'locale')
    shown.querySelector('.lead')?.after(languageList(sections, missing.paths))
  const main = shown.closest('main')
  if (main) main.dataset.missing = ''
}
