import { addresses } from './addresses.ts'
import { everyAnswer, type Library } from './library.ts'
import { movedAddresses } from './moved.ts'

/**
 * Rules for hosts that redirect: one line for each former address, `/en/old/ /en/new/ 301`. A
 * browser keeps the fragment of such a link, so only renames stand here: after a merge a step has
 * another number, which the page at the former address knows and a host does not.
 *
 * Each rule stands twice. Netlify follows it beside a page at the same address only with `301!`
 * (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing); Cloudflare Pages always
 * follows it and passes over a line it cannot read (https://developers.cloudflare.com/pages/configuration/redirects/).
 */
export function redirectRules({ answers, retired, ledger, site }: Library): string {
  const renamed = movedAddresses(everyAnswer({ answers, retired }), ledger).filter(
    ({ id, to }) => id === to.id,
  )
  const rules = renamed.flatMap(({ slug, to }) =>
    site.locales.flatMap(({ tag }) => [
      `${addresses.answer(tag, slug)} ${addresses.answer(tag, to.slug)}`,
      `${addresses.markdown(tag, slug)} ${addresses.markdown(tag, to.slug)}`,
    ]),
  )
  return rules.map((rule) => `${rule} 301!\n${rule} 301\n`).join('')
}
