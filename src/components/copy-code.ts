/** Gives every named code block a button that copies its text. */
export function copyCode(): void {
  const words = document.querySelector<HTMLTemplateElement>('#copy-words')?.dataset
  if (!words) return
  for (const block of document.querySelectorAll('.code:is(div)')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'bare'
    button.textContent = words.copy ?? ''
    button.addEventListener('click', async () => {
      const code = block.querySelector('pre')
      try {
        await navigator.clipboard.writeText(code?.textContent?.trimEnd() ?? '')
      } catch {
        // Refused: the text is selected, ready to be copied by hand.
        if (code) getSelection()?.selectAllChildren(code)
        return
      }
      button.textContent = words.codeCopied ?? ''
      setTimeout(() => {
        button.textContent = words.copy ?? ''
      }, 4000)
    })
    block.querySelector('pre')?.before(button)
  }
}
