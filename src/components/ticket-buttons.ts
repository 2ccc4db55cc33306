import type { PanelData } from './ticket-data.ts'
import { dataOf, fill, orSay } from './ticket-page.ts'

/** What a part or step is called: "Fix: PowerShell", "Step 3", "Fix: PowerShell, step 2". */
function headingOf({ id }: Element, part: Element, { step, stepOf }: PanelData): string {
  const own = part.querySelector('h2') as HTMLElement
  const heading = own.dataset.heading ?? own.textContent
  const number = /step-(\d+)$/.exec(id)?.[1]
  return number ? fill(part.id === 'fix' ? step : stepOf, { part: heading, number }) : heading
}

const loadPanel = () => import('./ticket-panel.ts')

/** Puts the button after the link to its part or step. */
function replyButton(link: Element, panel: HTMLDetailsElement, data: PanelData): void {
  const part = link.closest('section') as Element
  const place = link.closest('li') ?? part
  const button = document.createElement('button')
  const icon = link.querySelector('svg')?.cloneNode(true) as Element
  const label = document.createElement('span')
  button.type = 'button'
  button.className = 'bare reply'
  icon.querySelector('use')?.setAttribute('href', '#icon-copy')
  label.textContent = data.part
  button.append(icon, label)
  button.dataset.place = headingOf(place, part, data)
  button.ariaLabel = fill(data.partName, { part: button.dataset.place })
  button.addEventListener('pointerenter', loadPanel)
  button.addEventListener('click', () =>
    orSay(
      loadPanel().then(({ copyPlace }) => copyPlace(panel, data, place.id)),
      data,
    ),
  )
  link.after(button)
}

/** Every part and step gets a button that copies its reply; the panel is loaded when it is needed. */
export function ticketButtons(): void {
  const panel = document.querySelector<HTMLDetailsElement>('details.ticket')
  if (!panel) return
  const data = dataOf<PanelData>(panel)
  panel.addEventListener('toggle', () => {
    if (panel.open)
      void orSay(
        loadPanel().then(({ openPanel }) => openPanel(panel, data)),
        data,
      )
  })
  for (const link of document.querySelectorAll(
    ':is(main > section > .tab, .steps > li) > .copy-link',
  ))
    replyButton(link, panel, data)
}
