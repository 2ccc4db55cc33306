/** Keys that do things, the list of them, and the way past the filters. */
export const keyStrings = {
  'keys.title': 'Heading of the list of keys, and the button at the foot of a page that opens it.',
  'keys.use': 'Checkbox that turns all these keys on or off.',
  'keys.note': 'Small words below it.',
  'keys.close': 'Button that closes the list.',
  'keys.search': 'What a key does: moves to the search field.',
  'keys.next': 'What a key does: moves to what comes next on this page.',
  'keys.previous': 'What a key does: moves back.',
  'keys.open': 'What a key does.',
  'keys.link': 'What a key does: copies the permanent link.',
  'keys.reply': 'What a key does: copies the text that is ready for a ticket.',
  'keys.list': 'What a key does: opens this list.',
  'keys.toResults': 'Link behind the search field, seen when it has the focus: skips the filters.',
} as const
