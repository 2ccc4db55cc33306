/** The buttons "Reply" of search results copy the text for a ticket; how is fetched on first use. */
export function resultReplies(): void {
  document.querySelector('[data-results]')?.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('.reply') : null
    const item = button?.closest<HTMLElement>('li[data-answer-id]')
    if (item) (await import('./ticket-result.ts')).copyResultReply(item).catch(() => {})
  })
}
