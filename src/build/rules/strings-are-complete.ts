import type { StringsFile } from '../../load/settings.ts'
import type { Locale } from '../../model/locale.ts'
import { type Problem, problem } from '../../model/problems.ts'
import {
  isPlural,
  placeholders,
  pluralForms,
  type StringValue,
  wantedKeys,
} from '../../model/strings.ts'
import type { Rule } from './rule.ts'

const formsOf = (value: StringValue) => (typeof value === 'string' ? [value] : Object.values(value))

const wordsOf = (value: StringValue | undefined) => (value ? (formsOf(value).at(-1) ?? '') : '…')

function pluralProblems(
  key: string,
  value: StringValue,
  locale: Locale,
  file: StringsFile,
): Problem[] {
  const wanted = isPlural(key) ? pluralForms(locale).join(', ') : ''
  const found = typeof value === 'string' ? '' : Object.keys(value).join(', ')
  const same = found.split(', ').sort().join() === wanted.split(', ').sort().join()
  if (same) return []
  return [
    problem('string-plural', { file: file.file, line: file.line(key) }, { key, found, wanted }),
  ]
}

function placeholderProblems(
  key: string,
  value: StringValue,
  source: StringValue,
  file: StringsFile,
): Problem[] {
  const wanted = placeholders(formsOf(source).join(' ')).join(' ')
  // A form such as "one minute" may leave the number out; the others must have it.
  const found = placeholders(wordsOf(value)).join(' ')
  if (found === wanted) return []
  return [
    problem(
      'string-placeholder',
      { file: file.file, line: file.line(key) },
      { key, found, wanted },
    ),
  ]
}

function checkStrings(
  locale: Locale,
  file: StringsFile,
  source: StringsFile,
  wanted: string[],
): Problem[] {
  const missing = wanted
    .filter((key) => file.strings[key] === undefined)
    .map((key) =>
      problem('string-missing', { file: file.file }, { key, source: wordsOf(source.strings[key]) }),
    )
  const others = Object.entries(file.strings).flatMap(([key, value]) => {
    const line = file.line(key)
    if (!wanted.includes(key))
      return [problem('string-extra', { file: file.file, line }, { key, allowed: wanted })]
    return [
      ...pluralProblems(key, value, locale, file),
      ...placeholderProblems(key, value, source.strings[key] ?? value, file),
    ]
  })
  return [...missing, ...others]
}

/** Every locale has every string, with the placeholders of the source and its own plural forms. */
export const stringsAreComplete: Rule = ({ settings: { site, facetValues, strings } }) => {
  const source = strings[site.source]
  const wanted = wantedKeys(facetValues)
  if (!source) return []
  return Object.entries(strings).flatMap(([locale, file]) =>
    checkStrings(locale, file, source, wanted),
  )
}
