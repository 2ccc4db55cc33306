/**
 * Where `j` and `k` stop, in the order of the page: the links of results and lists, the button for
 * more of them, the headings of an answer's parts and steps.
 */
const stops = [
  '[data-results] h3 a',
  '[data-below] button',
  'main :is(.hits h3, .lines li, .codes li) a',
  'main > section[id] > .tab > h2',
  '.steps > li[id] > h3',
].join()

/** What a stop belongs to: the whole of it is brought into view. */
const around = 'li, main > section[id]'

/** Whether a stop comes after where the reader is: the focus, or the top of the window. */
function isAhead(stop: Element): boolean {
  const here = document.activeElement
  if (!here || here === document.body) return stop.getBoundingClientRect().top >= 0
  return Boolean(here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
}

function focusStop(stop: HTMLElement | undefined): void {
  if (!stop) return
  if (stop.tabIndex < 0) stop.tabIndex = -1
  stop.focus({ preventScroll: true })
  const whole = stop.closest(around) ?? stop
  const fits = whole.getBoundingClientRect().height < innerHeight
  whole.scrollIntoView({ block: fits ? 'nearest' : 'start' })
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>(stops)].filter((stop) => stop.checkVisibility())

/** Moves the focus to the next result, line, part or step. */
export function focusNext(): void {
  focusStop(shown().find(isAhead))
}

/** Moves the focus to the one before. */
export function focusPrevious(): void {
  focusStop(shown().findLast((stop) => !isAhead(stop) && stop !== document.activeElement))
}

/** Opens the result or line that the focus is in, as Enter on its link does. */
export function openFocused(): void {
  const here = document.activeElement
  const result = here?.closest('li[data-answer-id]')
  const own = here?.closest<HTMLElement>('main :is(.lines, .codes) a, [data-below] button')
  const target = result ? result.querySelector<HTMLElement>('h3 a') : own
  target?.click()
}
