/** One thing to choose. */
export interface Option {
  value: string
  words: string
  lang?: string
}

/** A labelled list to choose from; `choose` hears of what the reader chose. */
export function chooser(
  id: string,
  heading: string,
  options: readonly Option[],
  choose: (value: string) => void,
): { element: HTMLElement; select: HTMLSelectElement } {
  const element = document.createElement('div')
  const label = element.appendChild(document.createElement('label'))
  const select = element.appendChild(document.createElement('select'))
  select.id = id
  label.htmlFor = id
  label.textContent = heading
  for (const { value, words, lang } of options) {
    const option = select.appendChild(new Option(words, value))
    if (lang) option.lang = lang
  }
  select.addEventListener('change', () => choose(select.value))
  return { element, select }
}

/** The parts and steps of this page, by the buttons that copy them. */
export function placeOptions(): Option[] {
  return [...document.querySelectorAll<HTMLElement>('button.reply[data-place]')].map((button) => ({
    value: button.closest('[id]')?.id ?? '',
    words: button.dataset.place ?? '',
  }))
}
