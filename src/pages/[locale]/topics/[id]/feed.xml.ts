import type { APIRoute } from 'astro'
import { library } from '../../../../load/library.ts'
import { facetRoutes } from '../../../../load/routes.ts'
import { atomFeed } from '../../../../model/feed.ts'

export const getStaticPaths = async () => facetRoutes(await library(), 'topic')

/** New and changed answers of one topic. */
export const GET: APIRoute<{ locale: string; id: string }> = async ({ props }) =>
  new Response(atomFeed(await library(), props.locale, props.id))
