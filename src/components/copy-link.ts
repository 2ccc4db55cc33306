import { say } from './say.ts'

/** Links that copy their own address: the permanent one, ready for a ticket. */
export function copyLinks(): void {
  const words = document.querySelector<HTMLTemplateElement>('#copy-words')?.dataset
  if (!words) return
  document.addEventListener('click', async (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.copy-link')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    try {
      await navigator.clipboard.writeText(link.href)
      say(words.copied ?? '')
    } catch {
      say((words.failed ?? '').replace('{link}', link.href), true)
    }
  })
}
