import { z } from 'zod'
import type { Library, ShownAnswer } from './library.ts'
import { type Block, ticketForms } from './ticket-forms.ts'
import { noteBlocks, replyBlocks, requestBlocks } from './ticket-kinds.ts'
import { placesOf } from './ticket-places.ts'
import { ticketWords } from './ticket-words.ts'

/** One text in the three forms that can be pasted. */
const formsSchema = z.strictObject({
  text: z.string().describe('Plain lines for any ticket system.'),
  markdown: z.string(),
  html: z.string().describe('Simple tags without classes, safe to paste into a ticket.'),
})

/** The texts of one answer in one language, ready for tickets: the shape of the published file. */
export const ticketTextsSchema = z.strictObject({
  id: z.int().min(1).describe('The number of the answer.'),
  locale: z.string().describe('The language of the texts, as it stands in addresses.'),
  title: z.string(),
  link: z.string().describe('Permanent link that opens the answer in this language.'),
  reply: formsSchema.describe('To the customer: the one-sentence answer, the steps, the link.'),
  note: formsSchema.describe('For colleagues: what is needed, cause, what to verify, sources.'),
  request: formsSchema
    .optional()
    .describe('To the person whose role is needed; absent where nobody needs a role.'),
  places: z
    .record(z.string(), z.strictObject({ heading: z.string(), reply: formsSchema }))
    .describe('A reply for each part and each step, by its anchor.'),
})

export type TicketTexts = z.output<typeof ticketTextsSchema>
export type TicketForms = z.output<typeof formsSchema>

/** The reply to the customer alone: what a page shows before anything is chosen. */
export function ticketReply(library: Library, shown: ShownAnswer): TicketForms {
  const words = ticketWords(library, shown)
  return ticketForms(replyBlocks({ answer: shown.answer, text: shown.text, words }), words)
}

/** The texts of an answer for tickets, in the language its text is written in. */
export function ticketTexts(library: Library, shown: ShownAnswer): TicketTexts {
  const { answer, text } = shown
  const words = ticketWords(library, shown)
  const setting = { answer, text, words }
  const request = requestBlocks(setting)
  const forms = (blocks: Block[]) => ticketForms(blocks, words)
  return {
    id: answer.id,
    locale: text.locale,
    title: text.title,
    link: words.link(),
    reply: forms(replyBlocks(setting)),
    note: forms(noteBlocks(setting)),
    ...(request && { request: forms(request) }),
    places: Object.fromEntries(
      placesOf(setting).map(({ anchor, heading, blocks }) => [
        anchor,
        { heading, reply: forms(blocks) },
      ]),
    ),
  }
}
