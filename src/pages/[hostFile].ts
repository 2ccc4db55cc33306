import type { APIRoute } from 'astro'
import { library } from '../load/library.ts'
import { redirectRules } from '../model/redirects.ts'

export const getStaticPaths = () => [{ params: { hostFile: '_redirects' } }]

/** Files for the host rather than for readers. */
export const GET: APIRoute = async () => new Response(redirectRules(await library()))
