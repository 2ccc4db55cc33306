/**
 * Takes what is typed to the search page without putting it into a request: words that readers
 * type stay in the browser. The search page picks them up and writes them into its own address.
 */
export function sendQuietly(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-send-quietly]')) {
    const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>('#q')
    field?.addEventListener('keydown', (event) => {
      // In a field of several lines Enter would start a new line instead.
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return
      if (event.shiftKey || event.isComposing) return
      event.preventDefault()
      form.requestSubmit()
    })
    form.addEventListener('submit', (event) => {
      const text = field?.value.trim()
      if (!text) return
      event.preventDefault()
      try {
        sessionStorage.setItem(form.dataset.sendQuietly ?? '', text)
        location.assign(form.action)
      } catch {
        location.assign(`${form.action}?q=${encodeURIComponent(text)}`)
      }
    })
  }
}
