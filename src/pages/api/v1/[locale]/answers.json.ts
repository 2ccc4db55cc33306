import type { APIRoute } from 'astro'
import { library } from '../../../../load/library.ts'
import { localeRoutes } from '../../../../load/routes.ts'
import { apiAnswers } from '../../../../model/api-answers.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** Every answer as one locale shows it, without its parts. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) =>
  Response.json(apiAnswers(await library(), locale))
