import { tellSituation } from './situation-told.ts'
import { stored } from './stored.ts'

const root = document.documentElement

/** Another tab changed it, or the page comes back as it was left. */
function follow(event: Event): void {
  if (event instanceof PageTransitionEvent && !event.persisted) return
  const text = stored('situation') ?? ''
  if (text !== (root.dataset.situation ?? '')) tellSituation(text)
}

/**
 * What the reader said about themselves, kept on this device: on an answer, whether they can do it;
 * over results, whether those they cannot do are hidden. The text is on the root element before the
 * first paint (inline-scripts.ts); without it nothing is loaded.
 */
export function situation(): void {
  const strip = document.querySelector<HTMLElement>('[data-fit]')
  const box = document.querySelector<HTMLInputElement>('[data-hide]')
  const show = async () => {
    const text = root.dataset.situation
    if (!text || !(strip || box)) return
    const { showSituation } = await import('./situation-shown.ts')
    showSituation(text, strip, box)
  }
  document.addEventListener('situation', show)
  for (const type of ['pageshow', 'storage']) window.addEventListener(type, follow)
  void show()
}
