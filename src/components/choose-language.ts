import { pickLocale } from '../model/pick-locale.ts'
import { presentHash } from './moved.ts'
import { store, stored } from './stored.ts'

/** On the pages without a language of their own: opens the right one and keeps the fragment. */
export function chooseLanguage(): void {
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>('[data-choose-language] a[data-locale]'),
  ]
  for (const link of links) {
    link.hash = presentHash()
    link.addEventListener('click', () => store('locale', link.dataset.locale ?? ''))
  }
  const locale = pickLocale(
    links.map((link) => link.dataset.locale ?? ''),
    {
      asked: new URLSearchParams(location.search).get('lang'),
      stored: stored('locale'),
      languages: navigator.languages,
    },
  )
  const chosen = links.find((link) => link.dataset.locale === locale)
  if (chosen) location.replace(chosen.href)
}
