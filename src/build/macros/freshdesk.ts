import { type Format, type Macro, withoutVariables } from './macro.ts'

/** Who sees a canned response: everybody who sees its folder, or the agent who made it. */
const visibility = { all: 0, personal: 1 } as const

/**
 * The body of `POST /api/v2/canned_responses/create_multiple`. Freshdesk documents no file to
 * import. Responses for all agents need the number of a folder, which only the account knows;
 * without one they are personal. https://developers.freshdesk.com/api/#canned-responses
 * A response has no external id there: the number in its title is the key within its folder.
 */
function response({ name, html }: Macro, folder?: number): object {
  return {
    title: name,
    content_html: withoutVariables(html, ['{{', '{%']),
    ...(folder === undefined
      ? { visibility: visibility.personal }
      : { visibility: visibility.all, folder_id: folder }),
  }
}

/** One request for all responses. */
export const freshdesk: Format = {
  extension: 'json',
  print: (macros, { folder }) => {
    const responses = macros.map((macro) => response(macro, folder))
    return `${JSON.stringify({ canned_responses: responses }, null, 2)}\n`
  },
}
