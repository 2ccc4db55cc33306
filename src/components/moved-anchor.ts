/** The element a fragment names; undefined where there is none or it cannot be read. */
function named(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}

/**
 * On an answer: a former anchor becomes the present one in the address, so that what is copied is
 * up to date; an anchor the answer does not have is explained.
 */
export function checkAnchor(): void {
  const main = document.querySelector<HTMLElement>('main[data-answer-id]')
  if (!main?.querySelector('section[id]')) return
  const check = async () => {
    const target = location.hash.length > 1 ? named(location.hash) : main
    const present = target?.closest<HTMLElement>('[data-anchor-from]')?.parentElement?.id
    // Unlike history.replaceState, this marks the step as the target too; neither adds an entry.
    if (present) location.replace(`#${present}`)
    // Loaded only for the few who need it.
    if (!target || document.getElementById('no-such-part'))
      (await import('./missing-part.ts')).explainMissing(main, target ? '' : location.hash)
  }
  addEventListener('hashchange', check)
  void check()
}
