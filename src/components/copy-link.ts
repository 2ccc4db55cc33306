import { say } from './say.ts'

/** What is said after a link was copied, and where that is refused; `{link}` stands for the link. */
export interface LinkWords {
  copied?: string
  failed?: string
}

/** Copies an address and says so; the words may arrive later, the clipboard wants it at once. */
export async function copyAddress(
  address: string,
  words: LinkWords | Promise<LinkWords>,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(address)
    say((await words).copied ?? '')
  } catch {
    say(((await words).failed ?? '').replace('{link}', address), true)
  }
}

/** Links that copy their own address: the permanent one, ready for a ticket. */
export function copyLinks(): void {
  const words = document.querySelector<HTMLTemplateElement>('#copy-words')?.dataset
  if (!words) return
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.copy-link')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void copyAddress(link.href, words)
  })
}
