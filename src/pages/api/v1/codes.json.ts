import type { APIRoute } from 'astro'
import { library } from '../../../load/library.ts'
import { apiCodes } from '../../../model/api-index.ts'

/** Every error code with the answers that explain it. */
export const GET: APIRoute = async () => Response.json(apiCodes(await library()))
