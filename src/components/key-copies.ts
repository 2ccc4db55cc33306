import { addresses } from '../model/addresses.ts'
import { copyAddress } from './copy-link.ts'
import { loadKeyWords } from './load-key-words.ts'
import type { PanelData } from './ticket-data.ts'
import { dataOf, orSay } from './ticket-page.ts'

const places =
  'li[data-answer-id], .steps > li[id], main > section[id]:has(> .tab > .copy-link), main[data-answer-id]'

/** The result, step or part that has the focus; on an answer, else the answer. */
function placeInFocus(): HTMLElement | null {
  const here = document.activeElement?.closest<HTMLElement>(places)
  return here ?? document.querySelector<HTMLElement>('main[data-answer-id]')
}

/** Copies the permanent link of the result, step, part or answer. */
export async function copyPlaceLink(): Promise<void> {
  const place = placeInFocus()
  const answer = place?.closest<HTMLElement>('[data-answer-id]')
  if (!place || !answer) return
  const anchor = place === answer ? '' : place.id
  const link = new URL(addresses.go(Number(answer.dataset.answerId), anchor), location.origin)
  await copyAddress(link.href, loadKeyWords())
}

/** Copies the reply for a ticket of the result, step, part or answer. */
export async function copyPlaceReply(): Promise<void> {
  const place = placeInFocus()
  if (!place) return
  if (place.matches('li[data-answer-id]'))
    return (await import('./ticket-result.ts')).copyResultReply(place)
  const panel = document.querySelector<HTMLDetailsElement>('details.ticket')
  if (!panel) return
  const data = dataOf<PanelData>(panel)
  const anchor = place.tagName === 'MAIN' ? '' : place.id
  const copied = import('./ticket-panel.ts').then(({ copyPlace }) => copyPlace(panel, data, anchor))
  await orSay(copied, data)
}
