import type { StringsFile } from '../../load/strings-files.ts'
import type { Locale } from '../../model/locale.ts'
import { probablyMeant } from '../../model/nearest.ts'
import { type Problem, problem } from '../../model/problems.ts'
import { stringKeys } from '../../model/string-keys.ts'
import {
  isPlural,
  namesOneNumber,
  placeholders,
  pluralForms,
  type StringValue,
  wantedKeys,
} from '../../model/strings.ts'
import type { Rule } from './rule.ts'

/** The texts of a string by plural form; a string without plural has one text, without a form. */
const formsOf = (value: StringValue) =>
  typeof value === 'string' ? [['', value] as const] : Object.entries(value)

const placeholdersOf = (value: StringValue) =>
  placeholders(
    formsOf(value)
      .map(([, text]) => text)
      .join(' '),
  )

function pluralProblems(key: string, value: StringValue, locale: Locale, file: StringsFile) {
  const place = { file: file.file, line: file.line(key) }
  const found = typeof value === 'string' ? [] : Object.keys(value)
  const wanted = isPlural(key) ? pluralForms(locale) : []
  if ([...found].sort().join() === [...wanted].sort().join()) return []
  if (wanted.length > 0) return [problem('string-plural', place, { key, found, wanted })]
  const text = JSON.stringify(formsOf(value).at(-1)?.[1] ?? '…')
  return [problem('string-singular', place, { key, text })]
}

function placeholderProblems(
  key: string,
  value: StringValue,
  { wanted, locale, file }: { wanted: string[]; locale: Locale; file: StringsFile },
): Problem[] {
  const place = { file: file.file, line: file.line(key) }
  return formsOf(value).flatMap(([form, text]) => {
    const found = placeholders(text)
    const extra = found.filter((name) => !wanted.includes(name))
    const missing = wanted.filter((name) => !found.includes(name))
    // "One minute" may leave its number out; a form for several numbers may not.
    const mayLack = form !== '' && namesOneNumber(locale, form)
    return [
      ...(extra.length > 0
        ? [problem('placeholder-extra', place, { key, form, extra, wanted })]
        : []),
      ...(missing.length > 0 && !mayLack
        ? [problem('placeholder-missing', place, { key, form, missing })]
        : []),
    ]
  })
}

function keyProblems(locale: Locale, file: StringsFile, source: StringsFile, wanted: string[]) {
  const missing = wanted.filter((key) => file.strings[key] === undefined)
  const extra = Object.keys(file.strings).filter((key) => !wanted.includes(key))
  const renamed = extra.map((key) => probablyMeant(key, missing))
  return [
    ...missing
      .filter((key) => !renamed.includes(key))
      .map((key) => {
        const meaning = (stringKeys as Record<string, string>)[key] ?? 'The label of a facet value.'
        const value = source.strings[key]
        const words = value === undefined ? '' : (formsOf(value).at(-1)?.[1] ?? '')
        const forms = isPlural(key) ? pluralForms(locale) : []
        const values = { key, meaning, source: words, forms }
        return problem('string-missing', { file: file.file }, values)
      }),
    ...extra.map((key) =>
      problem('string-extra', { file: file.file, line: file.line(key) }, { key, missing }),
    ),
  ]
}

/** Every locale has every string, with the placeholders of the source and its own plural forms. */
export const stringsAreComplete: Rule = ({ settings: { site, facetValues, strings } }) => {
  const source = strings[site.source]
  const wanted = wantedKeys(facetValues)
  if (!source) return []
  return Object.entries(strings).flatMap(([locale, file]) => [
    ...keyProblems(locale, file, source, wanted),
    ...Object.entries(file.strings).flatMap(([key, value]) => {
      if (!wanted.includes(key)) return []
      const plural = pluralProblems(key, value, locale, file)
      if (plural.length > 0) return plural
      const names = placeholdersOf(source.strings[key] ?? value)
      return placeholderProblems(key, value, { wanted: names, locale, file })
    }),
  ])
}
