import type { APIRoute } from 'astro'
import { library } from '../load/library.ts'
import { redirectRules } from '../model/redirects.ts'

/** The redirects as a file for the host; `_headers` beside it is written when all pages are there. */
export const getStaticPaths = () => [{ params: { hostFile: '_redirects' } }]

export const GET: APIRoute = async () => new Response(redirectRules(await library()))
