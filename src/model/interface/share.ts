/** The pictures that other sites show beside a link to this one. */
export const shareStrings = {
  'share.answer':
    'Text alternative of the picture of an answer. {id} is its number, {title} its title.',
} as const
