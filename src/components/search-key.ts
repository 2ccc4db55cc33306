const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The key `/` moves to the search field of the page, or to the search page on narrow screens. */
export function searchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (
      event.key !== '/' ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping(event.target)
    )
      return
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('#q')
    if (!field) return
    event.preventDefault()
    if (field.checkVisibility()) field.select()
    else if (field.form) location.assign(field.form.action)
  })
}
