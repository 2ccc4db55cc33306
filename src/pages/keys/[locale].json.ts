import type { APIRoute } from 'astro'
import { keyWords } from '../../components/key-words.ts'
import { library } from '../../load/library.ts'
import { localeRoutes } from '../../load/routes.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** The words of the keys of a locale, fetched when one is first pressed. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) =>
  Response.json(keyWords(await library(), locale))
