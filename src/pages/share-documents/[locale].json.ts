import type { APIRoute } from 'astro'
import { library } from '../../load/library.ts'
import { localeRoutes } from '../../load/routes.ts'
import { sharePictures } from '../../model/share.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** What the pictures of a locale show. The build draws them and removes these files. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  Response.json(sharePictures(await library(), props.locale))
