import type { APIRoute } from 'astro'
import { library } from '../load/library.ts'
import { llmsText } from '../model/llms.ts'

/** What the site holds, for language models. */
export const GET: APIRoute = async () => new Response(llmsText(await library()))
