/** What goes out of the site: pictures that others show beside a link, and paper. */
export const shareStrings = {
  'share.answer':
    'Text alternative of the picture of an answer. {id} is its number, {title} its title.',
  'share.version': 'On paper, after the permanent link: the date of the text. {date} is a date.',
} as const
