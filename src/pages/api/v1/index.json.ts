import type { APIRoute } from 'astro'
import { library } from '../../../load/library.ts'
import { apiIndex } from '../../../model/api-index.ts'

/** What there is for programs, and where. */
export const GET: APIRoute = async () => Response.json(apiIndex(await library()))
