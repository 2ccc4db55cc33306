import type { APIRoute } from 'astro'
import { library } from '../../load/library.ts'
import { localeRoutes } from '../../load/routes.ts'
import { llmsFullText } from '../../model/llms.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** All answers of a locale in one file, for language models. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  new Response(llmsFullText(await library(), props.locale))
