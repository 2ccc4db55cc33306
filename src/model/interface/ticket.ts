/** Text for tickets, the escalation form, and feedback. */
export const ticketStrings = {} as const
