import type { APIRoute } from 'astro'
import { library } from '../../../../../load/library.ts'
import { ticketRoutes } from '../../../../../load/routes.ts'
import type { ShownAnswer } from '../../../../../model/library.ts'
import { ticketTexts } from '../../../../../model/ticket.ts'

export const getStaticPaths = async () => ticketRoutes(await library())

/** The texts of one answer for tickets, in one language that really has it. */
export const GET: APIRoute<{ shown: ShownAnswer }> = async ({ props: { shown } }) =>
  Response.json(ticketTexts(await library(), shown))
