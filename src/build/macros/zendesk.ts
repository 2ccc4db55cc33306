import { type Format, type Macro, withoutVariables } from './macro.ts'

/**
 * The body of `POST /api/v2/macros` for one macro. Zendesk documents no file to import and no
 * call for several macros, so a file holds one such body a line.
 * https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/
 * A macro has no external id there: the key is the description, which agents can search.
 */
function macroBody({ key, kind, name, html }: Macro): object {
  return {
    macro: {
      title: name,
      active: true,
      description: key,
      actions: [
        // What looks like Liquid would be replaced.
        { field: 'comment_value_html', value: withoutVariables(html, ['{{', '{%']) },
        { field: 'comment_mode_is_public', value: String(kind === 'reply') },
      ],
    },
  }
}

/** JSON Lines: each line is the body of one request. */
export const zendesk: Format = {
  extension: 'jsonl',
  print: (macros) => macros.map((macro) => `${JSON.stringify(macroBody(macro))}\n`).join(''),
}
