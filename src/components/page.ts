import { chooseLanguage } from './choose-language.ts'
import { copyLinks } from './copy-link.ts'
import { escalation } from './escalation.ts'
import { fillReports } from './feedback.ts'
import { listenForKeys } from './key-listener.ts'
import { markFound } from './mark-found.ts'
import { followMoved } from './moved.ts'
import { checkAnchor } from './moved-anchor.ts'
import { readBeside } from './read-beside.ts'
import { resultReplies } from './result-replies.ts'
import { sendQuietly } from './send-quietly.ts'
import { situation } from './situation.ts'
import { store } from './stored.ts'
import { themeButton } from './theme.ts'
import { ticketButtons } from './ticket-buttons.ts'

// What every page can do beyond its HTML. Each part looks for its own elements and leaves when
// there are none.
chooseLanguage()
followMoved()
checkAnchor()
themeButton()
copyLinks()
listenForKeys()
sendQuietly()

// A task each, so that a slow processor can show the page and heed the reader between them.
const rest = [
  markFound,
  readBeside,
  fillReports,
  ticketButtons,
  resultReplies,
  escalation,
  situation,
]
for (const part of rest) setTimeout(part)

// These have a file of their own, fetched only by the pages that have the element.
if (document.querySelector('answer-search')) {
  void import('../search/answer-search.ts')
  // Asked for at once, or it would wait until the search has arrived.
  void import('../search/paste.ts')
}
if (document.querySelector('pre')) void import('./copy-code.ts').then(({ copyCode }) => copyCode())
const own = document.querySelector<HTMLFormElement>('[data-situation-form]')
if (own) void import('./situation-form.ts').then(({ situationForm }) => situationForm(own))
if (document.querySelector('[data-missing]'))
  void import('./not-found.ts').then(({ explainAddress }) => explainAddress())

for (const link of document.querySelectorAll<HTMLAnchorElement>(
  '#other-languages ~ ul a[data-locale]',
)) {
  link.addEventListener('click', () => {
    store('locale', link.dataset.locale ?? '')
    // The same search, step or part in the other language.
    link.search = location.search
    link.hash = location.hash === '#other-languages' ? '' : location.hash
  })
}
