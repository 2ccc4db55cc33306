import { say } from './say.ts'

/**
 * Code that fits its block is no stop for Tab; without JavaScript every block is one, since it may
 * have more than one sees.
 */
function stopWhereItScrolls(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
  })
  for (const code of document.querySelectorAll('pre')) watch.observe(code)
}

/** Gives every named code block a button that copies its text, and makes those that scroll stops for Tab. */
export function copyCode(): void {
  stopWhereItScrolls()
  const words = document.querySelector<HTMLTemplateElement>('#copy-words')?.dataset
  if (!words) return
  for (const block of document.querySelectorAll('.code:is(div)')) {
    const button = document.createElement('button')
    const label = document.createElement('span')
    const of = document.createElement('span')
    button.type = 'button'
    button.className = 'bare'
    label.textContent = words.copy ?? ''
    // What it copies, for those who go from button to button.
    of.className = 'unseen'
    of.textContent = ` ${block.querySelector('pre')?.getAttribute('aria-label') ?? ''}`
    button.append(label, of)
    button.addEventListener('click', async () => {
      const code = block.querySelector('pre')
      try {
        await navigator.clipboard.writeText(code?.textContent?.trimEnd() ?? '')
      } catch {
        // Refused: the text is selected, ready to be copied by hand.
        if (code) getSelection()?.selectAllChildren(code)
        say(words.codeRefused ?? '', true)
        return
      }
      label.textContent = words.codeCopied ?? ''
      say(words.codeCopied ?? '')
      setTimeout(() => {
        label.textContent = words.copy ?? ''
      }, 4000)
    })
    block.querySelector('pre')?.before(button)
  }
}
