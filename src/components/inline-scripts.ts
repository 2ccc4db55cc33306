/**
 * Scripts that stand in every page itself. They are named here, not in the layout, because the
 * content security policy allows them by their hash.
 */

/**
 * Before the first paint, so that a chosen theme never flashes and the place for what the reader said
 * about their situation is there at once; and the search page knows whether something is asked.
 */
export const themeScript =
  "try{let d=document.documentElement.dataset,s=localStorage,t=s.getItem('situation');d.theme=s.getItem('theme')??'';if(t)d.situation=t;if(location.search||location.hash||sessionStorage.getItem('query'))d.asked=''}catch{}"

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

/**
 * On the page for addresses that do not exist, which holds every language: leaves one of them before
 * the first paint, by the same wishes as `pickLocale`. What is missing is looked at later; the page
 * waits two seconds for it (`missing.css`).
 */
export const oneLanguageScript =
  "{let s=[...document.querySelectorAll('main>section')],k;try{k=localStorage.getItem('locale')}catch{}" +
  "let w=[location.pathname.split('/')[1],k].map(t=>s.find(e=>e.dataset.locale===t?.toLowerCase()))," +
  "n=navigator.languages.map(t=>s.find(e=>e.lang===t)??s.find(e=>e.lang.split('-')[0]===t.split('-')[0]))," +
  'o=[...w,...n].find(Boolean)??s[0];for(let e of s)e.hidden=e!==o;' +
  "let d=s[0].parentElement.dataset;d.missing='waiting';setTimeout(()=>d.missing='',2e3)}"

export const inlineScripts: readonly string[] = [themeScript, speculationRules, oneLanguageScript]
