/** The language of the page where an element stands: the nearest `lang`, beyond shadow trees too. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const named = at.closest('[lang]')
    if (named) return named.getAttribute('lang') ?? ''
  }
  return ''
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
