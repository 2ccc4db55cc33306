/** Where a text comes from, and two languages side by side. */
export const translationStrings = {
  'translation.machine':
    'Origin of a translation nobody has reviewed. {source}: the source language.',
  'translation.machine-reviewed':
    'Origin of a machine translation that a person has reviewed. {source}: the source language.',
  'translation.human': 'Origin of a translation made by a person. {source}: the source language.',
  'translation.source': 'Link to the text in the source language.',
  'translation.partChanged':
    'Beside a part whose source text changed after the translation. {source}: the source language.',
  'translation.partNew':
    'Beside a part that was never compared with its source. {source}: the source language.',
  'translation.sourceText':
    'Opens the source text of a changed part. {source}: the source language.',
  'translation.wordsChanged':
    'Notice when title, sentence or symptoms changed in the source after the translation. {source}: the source language.',
  'translations.title': 'Title of the page about the state of the translations.',
  'translations.intro': 'First sentence of that page. {source}: the source language.',
  'translations.count': 'How many answers are translated. {done} of {all}.',
  'translations.upToDate': 'Heading of the translations that follow their source.',
  'translations.stale':
    'Heading of the translations whose source has changed since; a list of changed parts stands beside each.',
  'translations.missing': 'Heading of the answers that have no translation yet.',
  'translations.by.machine': 'Short origin of a translation.',
  'translations.by.machine-reviewed': 'Short origin of a translation.',
  'translations.by.human': 'Short origin of a translation.',
  'translations.isSource':
    'Sentence on that page in the source language, before how far the other languages are. {source}: it.',
  'bilingual.with': 'Before links that show a second language beside the text.',
  'bilingual.end': 'Link that goes back to one language.',
} as const
