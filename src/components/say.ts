let shown: HTMLElement | undefined
let timer = 0

const clear = () => shown?.replaceChildren()

function region(): HTMLElement {
  // Inside a landmark, like everything else; not in the text of an answer, which may be in another language.
  const place = document.querySelector('footer') ?? document.querySelector('main') ?? document.body
  const made = place.appendChild(document.createElement('p'))
  made.className = 'said-aloud'
  made.setAttribute('role', 'status')
  // It stands over the page, so it can be put away.
  made.addEventListener('click', clear)
  addEventListener('keydown', ({ key }) => key === 'Escape' && clear())
  return made
}

/** Shows a short message at the foot of the window and has it read aloud. `stays` keeps it until Escape. */
export function say(message: string, stays = false): void {
  shown ??= region()
  clearTimeout(timer)
  clear()
  // A live region must be known for a moment before its text changes, or the first is not read.
  timer = window.setTimeout(() => {
    shown?.append(message)
    if (!stays) timer = window.setTimeout(clear, 4000)
  }, 100)
}
