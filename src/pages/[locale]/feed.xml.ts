import type { APIRoute } from 'astro'
import { library } from '../../load/library.ts'
import { localeRoutes } from '../../load/routes.ts'
import { atomFeed } from '../../model/feed.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** New and changed answers of a locale. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  new Response(atomFeed(await library(), props.locale))
