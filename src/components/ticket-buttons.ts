import type { PanelData } from './ticket-data.ts'
import { dataOf, fill } from './ticket-page.ts'

/** What a part or step is called: "Fix: PowerShell", "Step 3", "Fix: PowerShell, step 2". */
function headingOf(place: Element, { words }: PanelData): string {
  const part = place.closest('section')
  const own = part?.querySelector('h2')
  const heading = own?.dataset.heading ?? own?.textContent?.trim() ?? ''
  if (place === part) return heading
  const number = String([...(place.parentElement?.children ?? [])].indexOf(place) + 1)
  return part?.id === 'fix'
    ? fill(words.step, { number })
    : fill(words.stepOf, { part: heading, number })
}

const svg = 'http://www.w3.org/2000/svg'

const loadPanel = () => import('./ticket-panel.ts')

function replyButton(place: Element, panel: HTMLDetailsElement, data: PanelData): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'bare reply'
  const icon = document.createElementNS(svg, 'svg')
  icon.setAttribute('class', 'icon')
  icon.setAttribute('aria-hidden', 'true')
  icon.appendChild(document.createElementNS(svg, 'use')).setAttribute('href', '#icon-reply')
  const label = document.createElement('span')
  label.textContent = data.words.part
  button.append(icon, label)
  button.dataset.place = headingOf(place, data)
  button.ariaLabel = fill(data.words.partName, { part: button.dataset.place })
  button.addEventListener('pointerenter', () => void loadPanel(), { once: true })
  button.addEventListener('click', async () => (await loadPanel()).copyPlace(panel, data, place.id))
  place.querySelector('.copy-link')?.after(button)
}

/** Every part and step gets a button that copies its reply; the panel is loaded when it is needed. */
export function ticketButtons(): void {
  const panel = document.querySelector<HTMLDetailsElement>('details.ticket')
  if (!panel) return
  const data = dataOf<PanelData>(panel)
  panel.addEventListener('toggle', async () => (await loadPanel()).openPanel(panel, data), {
    once: true,
  })
  for (const place of document.querySelectorAll(
    'main > section:has(> .tab > .copy-link), .steps > li',
  ))
    replyButton(place, panel, data)
}
