/** What the site offers to other programs, and pages for bad addresses. */
export const machineStrings = {
  'machine.about': 'What the site is, in one sentence, for language models and other programs.',
  'machine.cite':
    'How programs should cite. {link}: the form of a permanent link; {licence}: name of the licence.',
  'machine.data': 'Heading over the addresses of the data, in a file for language models.',
  'machine.index': 'Link to the index of the data.',
  'machine.whole': 'Link to all answers of one language in one file. {language}: its name.',
  'feed.title': 'Title of the feed of all answers. {site}: the name of the site.',
  'feed.topic': 'Title of the feed of one topic. {topic}: the topic; {site}: the name of the site.',
  'opensearch.description':
    'What the search is for, shown by browsers. {site}: the name of the site.',
} as const
