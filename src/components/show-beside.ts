import sheet from '../styles/beside.css?url'
import { loadSheet } from './load-sheet.ts'

const anchored = 'main > section[id], main .steps > li[id]'

/** Another page of this site as a document; nothing of it runs. */
function fetchPage(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null)
    request.onerror = () => resolve(null)
    request.send()
  })
}

/** What stands in a part or step of the other page, without its buttons, anchors and steps. */
function wordsOf(element: Element): Node[] {
  const own = [...element.children].filter((child) => child.matches('h3, .body, .tab'))
  return own.map((child) => {
    const copy = document.importNode(child, true)
    for (const extra of copy.querySelectorAll('.copy-link, button')) extra.remove()
    for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id')
    return copy
  })
}

function putBeside(element: Element, other: Element, lang: string, dir: string): void {
  const beside = document.createElement('div')
  beside.className = 'beside'
  beside.lang = lang
  beside.dir = dir
  beside.append(...wordsOf(other))
  if (beside.childElementCount === 0) return
  // Words of a part stand before its steps, as they do in the other language.
  const steps = element.matches('section') ? element.querySelector(':scope > .steps') : null
  if (steps) steps.before(beside)
  else element.append(beside)
}

/** Puts the answer in another language beside each part and step; nothing where it cannot be fetched. */
export async function showBeside(locale: string, main: HTMLElement): Promise<void> {
  const address = location.pathname.replace(/^\/[^/]+/, `/${locale}`)
  const [page] = await Promise.all([fetchPage(address), loadSheet(sheet)])
  const theirs = page?.querySelector<HTMLElement>('main[data-answer-id]')
  if (!page || !theirs) return
  const title = main.querySelector('h1')
  const otherTitle = theirs.querySelector('.row.open > div')
  const lead = document.createElement('div')
  lead.className = 'beside'
  lead.lang = theirs.lang
  lead.dir = theirs.dir
  for (const own of otherTitle?.querySelectorAll('h1, .lead') ?? []) {
    const line = document.createElement('p')
    line.className = own.matches('h1') ? 'big' : 'lead'
    line.append(...Array.from(own.childNodes, (node) => document.importNode(node, true)))
    lead.append(line)
  }
  title?.parentElement?.querySelector('.lead')?.after(lead)
  for (const element of main.querySelectorAll(anchored)) {
    const other = page.getElementById(element.id)
    if (other) putBeside(element, other, theirs.lang, theirs.dir)
  }
  main.classList.add('two-languages')
}
