import type { APIRoute } from 'astro'
import { library } from '../../load/library.ts'
import { markdownRoutes } from '../../load/routes.ts'
import type { ShownAnswer } from '../../model/library.ts'
import { answerMarkdown } from '../../model/markdown.ts'

export const getStaticPaths = async () => markdownRoutes(await library())

/** The Markdown twin of an answer. */
export const GET: APIRoute<{ shown: ShownAnswer }> = async ({ props }) =>
  new Response(answerMarkdown(await library(), props.shown), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
