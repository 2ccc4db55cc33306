import type { APIRoute } from 'astro'
import { library } from '../../load/library.ts'
import { localeRoutes } from '../../load/routes.ts'
import { openSearchDescription } from '../../model/open-search.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** How browsers search the site from their own search bar. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  new Response(openSearchDescription(await library(), props.locale))
