import { stored } from './stored.ts'

const root = document.documentElement

/** Another tab changed it, or the page comes back as it was left. */
async function follow(event: Event): Promise<void> {
  if (event instanceof PageTransitionEvent && !event.persisted) return
  const text = stored('situation') ?? ''
  if (text === (root.dataset.situation ?? '')) return
  const { tellSituation } = await import('./situation-kept.ts')
  tellSituation(text)
}

/**
 * What the reader said about themselves, kept on this device: on an answer, whether they can do it.
 * The text is on the root element before the first paint (inline-scripts.ts); without it nothing is
 * loaded.
 */
export function situation(): void {
  const place = document.querySelector<HTMLElement>('[data-fit]')
  const show = async () => {
    if (!place || !root.dataset.situation) return
    const { printVerdict } = await import('./situation-verdict.ts')
    printVerdict(place, root.dataset.situation)
  }
  document.addEventListener('situation', show)
  for (const type of ['pageshow', 'storage']) window.addEventListener(type, follow)
  void show()
}
