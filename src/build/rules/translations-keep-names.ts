import type { PlacedPart } from '../../load/parts.ts'
import { problem } from '../../model/problems.ts'
import { pairedParts, type Rule, translationsIn } from './rule.ts'

const wordsOf = ({ marks }: PlacedPart) => marks.words.map(({ text }) => text).join('\n')

/** The names of a text; of names that hold each other (`az ad`, `az ad sp`) only the longest. */
function namesIn(text: string, names: readonly string[]): string[] {
  let rest = text
  return names.filter((name) => {
    const isThere = rest.includes(name)
    rest = rest.replaceAll(name, ' ')
    return isThere
  })
}

/** Names that are never translated stand in the translation of each part that has them. */
export const translationsKeepNames: Rule = (content) => {
  const names = [...content.settings.glossary.neverTranslate].sort((a, b) => b.length - a.length)
  return translationsIn(content).flatMap((pair) =>
    pairedParts(pair).flatMap(({ from, part }) => {
      const translated = wordsOf(part)
      return namesIn(wordsOf(from), names)
        .filter((name) => !translated.includes(name))
        .map((name) =>
          problem(
            'translation-name',
            { file: pair.translation.file, line: part.line },
            { name, part: part.id },
          ),
        )
    }),
  )
}
