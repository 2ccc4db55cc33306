/**
 * Scripts that stand in every page itself. They are named here, not in the layout, because the
 * content security policy allows them by their hash.
 */

/** Before the first paint, so that a chosen theme never flashes. */
export const themeScript =
  "try{document.documentElement.dataset.theme=localStorage.getItem('theme')??''}catch{}"

/**
 * Fetches the page behind a link when the reader points at it, where the browser knows how
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). Not links that hold a query:
 * nothing that was typed is sent ahead of time.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*\\?*' } }] },
      eagerness: 'moderate',
    },
  ],
})

export const inlineScripts: readonly string[] = [themeScript, speculationRules]
