/**
 * `?with=en` shows a second language part by part and step by step, for two people who do not
 * share one. The parts have the same anchors in every language, so nothing can be misaligned.
 */
export function readBeside(): void {
  const main = document.querySelector<HTMLElement>('main[data-answer-id]')
  const choice = document.querySelector<HTMLElement>('[data-bilingual]')
  if (!main || !choice) return
  const locale = new URLSearchParams(location.search).get('with')
  for (const link of choice.querySelectorAll<HTMLElement>('[data-with]'))
    if (link.dataset.with === '') link.hidden = !locale
    else if (link.dataset.with === locale) link.ariaCurrent = 'true'
  if (locale && choice.querySelector(`[data-with="${CSS.escape(locale)}"]`))
    void import('./show-beside.ts').then(({ showBeside }) => showBeside(locale, main))
}
