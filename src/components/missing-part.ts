import { loadKeyWords } from './load-key-words.ts'

/** The words over a part or step: "Fix: PowerShell", or what to do in the step. */
function headingOf(element: Element): string {
  const heading = element.querySelector(':scope > .tab h2')
  const words = [...(heading?.childNodes ?? [])].map((node) => node.textContent?.trim())
  return words.filter(Boolean).join(': ') || (element.querySelector('h3')?.textContent ?? '')
}

/** The notice at the top: there before its words, so that they are read aloud. */
function notice(main: HTMLElement): HTMLElement {
  const known = document.getElementById('no-such-part')
  if (known) return known
  const { lang, dir } = document.documentElement
  const row = document.createElement('div')
  const element = document.createElement('div')
  row.className = 'row bare-row'
  element.id = 'no-such-part'
  element.className = 'notice'
  element.setAttribute('role', 'status')
  // The page may be in another language than the text of its answer.
  Object.assign(element, { lang, dir })
  row.append(element)
  main.prepend(row)
  return element
}

/** The last step of the way that a fragment such as `fix-graph-step-9` means. */
function lastStep(main: HTMLElement, way: string): Element | undefined {
  const part = [...main.querySelectorAll('section[id]')].find(({ id }) => id === (way || 'fix'))
  return [...(part?.querySelectorAll('.steps > li[id]') ?? [])].at(-1)
}

/** Says in the page's language that the answer has no such part, and links the nearest. */
export async function explainMissing(main: HTMLElement, hash: string): Promise<void> {
  const shown = notice(main)
  shown.parentElement?.toggleAttribute('hidden', hash === '')
  shown.replaceChildren()
  if (hash === '') return
  // Without words, what there is is still linked.
  const words = await loadKeyWords().catch(() => undefined)
  if (location.hash !== hash) return
  const text = document.createElement('p')
  const [, way = '', number = ''] = /^#(?:([a-z-]+)-)?step-(\d{1,3})$/.exec(hash) ?? []
  const step = number ? lastStep(main, way) : undefined
  const list = document.createElement('ul')
  list.className = 'lines'
  const targets = step ? [step] : main.querySelectorAll('section[id]:has(> .tab)')
  for (const target of targets) {
    const item = list.appendChild(document.createElement('li'))
    const link = item.appendChild(document.createElement('a'))
    link.href = `#${target.id}`
    link.textContent = headingOf(target)
  }
  text.textContent = (step ? words?.noStep : words?.noPart)?.replace('{number}', number) ?? ''
  // In a later frame: the live region must be known first.
  requestAnimationFrame(() => {
    shown.replaceChildren(text, list)
    shown.scrollIntoView({ block: 'center' })
  })
}
