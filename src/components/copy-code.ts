import { say } from './say.ts'

/** Gives every named code block a button that copies its text. */
export function copyCode(): void {
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
