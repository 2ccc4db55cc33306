/** The form that prepares an escalation is loaded and made when it is opened for the first time. */
export function escalation(): void {
  const details = document.querySelector('details.escalation')
  const open = async () => {
    const { showForm } = await import('./escalation-form.ts')
    if (details) showForm(details)
  }
  details?.addEventListener('toggle', open, { once: true })
}
