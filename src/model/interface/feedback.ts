/** Reports about an answer: shown only where the site names an address for them. */
export const feedbackStrings = {
  'feedback.title': 'Heading over the two links below.',
  'feedback.unsolved': 'Link that opens a prefilled report: the answer did not help.',
  'feedback.translation': 'Link that opens a prefilled report: the translation is wrong.',
  'feedback.note': 'Below these links.',
} as const
