/** The present anchor of a former one, as the page says it. */
function present(element: HTMLElement, hash: string): string {
  const anchors = JSON.parse(element.dataset.anchors ?? '{}') as Record<string, string>
  const anchor = anchors[decodeURIComponent(hash.slice(1))]
  if (anchor === undefined) return hash
  return anchor && `#${anchor}`
}

/** The fragment of this address with the name its place has now. */
export function presentHash(): string {
  const element = document.querySelector<HTMLElement>('[data-anchors]')
  return element ? present(element, location.hash) : location.hash
}

/** At the former address of an answer: opens the present one at the same place. */
export function followMoved(): void {
  const to = document.querySelector<HTMLElement>('[data-moved-to]')?.dataset.movedTo
  if (to) location.replace(`${to}${location.search}${presentHash()}`)
}
