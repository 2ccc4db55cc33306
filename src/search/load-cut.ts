import type { Place } from './print-results.ts'

/** Chinese has no blanks at which large words could break. Without the script they break anywhere. */
export function loadCut(place: Place): void {
  if (!place.root.matches(':lang(zh)')) return
  import('./cut-words.ts').then(
    ({ cutWords }) => {
      place.cut = cutWords
      // What stood there before it came.
      cutWords(place.root, place.locale)
    },
    () => {},
  )
}
