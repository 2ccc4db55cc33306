import { type Library, makeLibrary } from '../model/library.ts'
import type { AnswerFile } from './answer-file.ts'
import type { Settings } from './settings.ts'
import { toAnswers } from './to-answers.ts'

/** The library of what was read from a content folder, for commands outside the build. */
export function toLibrary(settings: Settings, files: readonly AnswerFile[]): Library {
  const { strings, glossary: _, ...rest } = settings
  return makeLibrary({
    ...rest,
    strings: Object.fromEntries(
      Object.entries(strings).map(([locale, file]) => [locale, file.strings]),
    ),
    answers: toAnswers(files, settings.site.source),
  })
}
