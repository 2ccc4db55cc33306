import type { APIRoute } from 'astro'
import { library } from '../../../load/library.ts'
import { localeRoutes } from '../../../load/routes.ts'
import { embedWords } from '../../../model/embed-words.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** The words of the search in other people's pages. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) =>
  Response.json(embedWords(await library(), locale))
