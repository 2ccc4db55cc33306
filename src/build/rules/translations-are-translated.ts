import { problem } from '../../model/problems.ts'
import { type Rule, translationsIn } from './rule.ts'

const otherScripts = /^(zh|ja|ko|ar|he|ru|el|th)/

/** Six words of Latin letters in a row are a sentence, unless they are names that stay. */
const latinRun = /[A-Za-z][a-z’']+(?:[ ,]+[A-Za-z][a-z’']*){5,}/

const sentences = (text: string) =>
  text.split(/(?<=[.!?])\s+/).filter((part) => part.split(' ').length > 4)

/** No sentence of the source was left in a translation. */
export const translationsAreTranslated: Rule = (content) => {
  const names = [...content.settings.glossary.neverTranslate].sort((a, b) => b.length - a.length)
  // English names of the interface stand in full-width brackets behind the translated ones.
  const withoutNames = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, '·'), text.replace(/（[^）]*）/g, '·'))
  return translationsIn(content).flatMap(({ source, translation }) => {
    const originals = new Set(
      source.parts.flatMap(({ marks }) => marks.words.flatMap(({ text }) => sentences(text))),
    )
    return translation.parts.flatMap(({ marks }) => {
      // A tool that has no translation shows its names in English.
      const names = new Set(marks.names.map(({ text }) => text))
      return marks.words.flatMap(({ text, line }) => {
        if (names.has(text)) return []
        const found = otherScripts.test(translation.locale)
          ? latinRun.exec(withoutNames(text))?.[0]
          : sentences(text).find((sentence) => originals.has(sentence))
        return found
          ? [problem('translation-left', { file: translation.file, line }, { found })]
          : []
      })
    })
  })
}
