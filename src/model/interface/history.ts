/** Addresses that answers once had, and answers that are no longer given. */
export const historyStrings = {
  'moved.title': 'Title of the page at the former address of an answer.',
  'moved.text': 'Sentence before the link to its present address.',
  'moved.place': 'Before the link to the part or step that the reader followed a link to.',
  'retired.title': 'Notice on an answer that is no longer given. {date}: since when.',
  'retired.successor': 'Heading over the answer to read instead.',
  'retired.read': 'Button that opens the answer to read instead.',
  'codes.none': 'On the page of a code that no answer explains at present.',
} as const
