let shown: HTMLElement | undefined
let timer = 0

/** Shows a short message at the foot of the window and has it read aloud. `stays` keeps it. */
export function say(message: string, stays = false): void {
  if (!shown) {
    shown = document.body.appendChild(document.createElement('p'))
    shown.className = 'said-aloud'
    shown.setAttribute('role', 'status')
  }
  const region = shown
  clearTimeout(timer)
  region.textContent = ''
  // A live region must exist before its text changes, or the first message is not read.
  requestAnimationFrame(() => {
    region.textContent = message
  })
  if (!stays) timer = window.setTimeout(() => region.replaceChildren(), 4000)
}
