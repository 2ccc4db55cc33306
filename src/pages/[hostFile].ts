import { createHash } from 'node:crypto'
import type { APIRoute } from 'astro'
import { inlineScripts } from '../components/inline-scripts.ts'
import { library } from '../load/library.ts'
import type { Library } from '../model/library.ts'
import { redirectRules } from '../model/redirects.ts'
import { headerRules, printHeaderRules } from '../model/security.ts'

const hashes = inlineScripts.map((script) => createHash('sha256').update(script).digest('base64'))

/** Files for the host rather than for readers. */
const files = {
  _redirects: redirectRules,
  _headers: ({ site }: Library) => printHeaderRules(headerRules(site, hashes)),
}

export const getStaticPaths = () =>
  Object.entries(files).map(([hostFile, print]) => ({ params: { hostFile }, props: { print } }))

export const GET: APIRoute<{ print: (library: Library) => string }> = async ({ props }) =>
  new Response(props.print(await library()))
