/**
 * Takes what is typed to the search page without putting it into a request: words that readers
 * type stay in the browser. The search page picks them up and writes them into its own address.
 */
export function sendQuietly(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-send-quietly]')) {
    form.addEventListener('submit', (event) => {
      const text = form.querySelector<HTMLInputElement>('input[type=search]')?.value.trim()
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
