/** Moves to the search field of the page, or to the search page where a narrow one has none. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('#q')
  if (field?.checkVisibility()) field.select()
  else if (field?.form) location.assign(field.form.action)
}
