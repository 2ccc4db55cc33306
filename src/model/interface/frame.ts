/** The frame of every page, and pages without a language of their own. */
export const frameStrings = {
  skip: 'First link of every page, for keyboards.',
  'nav.label': 'Name of the main navigation, for screen readers.',
  'nav.search': 'Link in the header.',
  'nav.topics': 'Link in the header.',
  'nav.codes': 'Link in the header: the list of error codes.',
  'nav.languages': 'Link in the header: jumps to the languages at the foot of the page.',
  'footer.languages': 'Heading over the list of languages of this page.',
  'footer.pages': 'Name of the list of pages about the site, for screen readers.',
  'footer.notice': 'Last line of every page.',
  'footer.theme': 'Button that changes between light and dark.',
  'chooser.title': 'Title of the page that offers the languages.',
  'go.title': 'Title of the page behind a permanent link. {id}: the number of the answer.',
  'notFound.title': 'Title of the page for an address that does not exist.',
  'notFound.text': 'What to do then.',
} as const
