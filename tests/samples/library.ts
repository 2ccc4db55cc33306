import { readAnswerFile } from '../../src/load/answer-file.ts'
import { toAnswers } from '../../src/load/to-answers.ts'
import { type Library, makeLibrary, type ShownAnswer, show } from '../../src/model/library.ts'
import { siteSchema } from '../../src/model/site.ts'
import { buttonGreyedOut, buttonGreyedOutInChinese, pageMissing } from './answer-texts.ts'
import { facetValues, sampleStrings } from './strings.ts'

const site = siteSchema.parse({
  name: 'Sample Help',
  address: 'https://help.example',
  source: 'en',
  locales: [
    { tag: 'en', name: 'English', direction: 'ltr' },
    { tag: 'zh-cn', name: '简体中文', direction: 'ltr' },
  ],
  linkHosts: ['learn.microsoft.com'],
})

/** Reads the text of an answer file as the site does. */
export const readSample = (file: string, text: string) =>
  readAnswerFile({ file, text }, { locales: ['en', 'zh-cn'], source: 'en', facetValues })

/** A library of answer files, given as `[path, text]`. */
export function libraryOf(files: readonly (readonly [string, string])[]): Library {
  const read = files.map(([file, text]) => readSample(file, text))
  return makeLibrary({
    site,
    facetValues,
    synonyms: {
      en: [
        ['role', 'permission'],
        ['portal', 'admin center'],
      ],
    },
    everydayWords: {},
    strings: { en: sampleStrings('en'), 'zh-cn': sampleStrings('zh-cn') },
    answers: toAnswers(read, 'en'),
  })
}

/** Two answers: 1001 in both locales, 1002 in the source language only. */
export const library = libraryOf([
  ['content/answers/page-missing/en.mdx', pageMissing],
  ['content/answers/button-greyed-out/en.mdx', buttonGreyedOut],
  ['content/answers/button-greyed-out/zh-cn.mdx', buttonGreyedOutInChinese],
])

/** One of the sample answers, as a page of a locale shows it. */
export function shown(id: number, locale: string): ShownAnswer {
  const answer = library.byId.get(id)
  if (!answer) throw new Error(`No sample has the id ${id}`)
  return show(library, answer, locale)
}
