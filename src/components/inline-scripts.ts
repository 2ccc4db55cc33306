/**
 * Scripts that stand in every page itself. They are named here, not in the layout, because the
 * content security policy allows them by their hash.
 */

/**
 * Before the first paint, so that a chosen theme never flashes and the place for what the reader said
 * about their situation is there at once.
 */
export const themeScript =
  "try{let d=document.documentElement.dataset,s=localStorage,t=s.getItem('situation');d.theme=s.getItem('theme')??'';if(t)d.situation=t}catch{}"

/**
 * Fetches the page behind a link when the reader points at it, where the browser knows how
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). Not links that hold a query:
 * nothing that was typed is sent ahead of time. `(.+)`, as `*` would match an empty query too.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*\\?(.+)' } }] },
      eagerness: 'moderate',
    },
  ],
})

export const inlineScripts: readonly string[] = [themeScript, speculationRules]
