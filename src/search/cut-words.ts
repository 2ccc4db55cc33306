import { breakWords } from '../model/break-words.ts'
import type { Locale } from '../model/locale.ts'

/** Puts `<wbr>` into a text where its words end, whatever elements it is in. */
function cut(element: HTMLElement, locale: Locale): void {
  let end = 0
  const ends = breakWords(locale, element.textContent ?? '').map((piece) => {
    end += piece.length
    return end
  })
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let at = 0
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const place = ends.find((one) => one > at) ?? end
    if (at + text.length > place) text.splitText(place - at)
    at += text.length
    if (ends.includes(at) && at < end) text.after(document.createElement('wbr'))
  }
}

/** The large words of a printed result or message: their Chinese lines end where words do, as on every page. */
export function cutWords(printed: HTMLElement, locale: Locale): void {
  for (const large of printed.querySelectorAll<HTMLElement>('[data-link], [data-step], .big'))
    if (large.matches(':lang(zh)')) cut(large, locale)
}
