import { meant, probable } from './explanation.ts'
import { probablyMeant } from './nearest.ts'

const names = (placeholders: readonly string[]) => placeholders.join(' and ')

/** A string to be filled in: one text, or one for each plural form. */
const formsToFill = (forms: readonly string[]) =>
  forms.length > 0 ? `{ ${forms.map((name) => `${name}: …`).join(', ')} }` : '…'

const form = (name: string) => (name ? `In the form "${name}", t` : 'T')

/** Strings files. */
export const stringProblems = {
  'string-missing': (v: {
    key: string
    meaning: string
    source: string
    forms: readonly string[]
  }) => ({
    wrong: `The string "${v.key}" is missing.`,
    allowed: `${v.meaning}${v.source && ` The source says: ${v.source}`}`,
    type: `${v.key}: ${formsToFill(v.forms)}`,
  }),
  'string-type': (v: { key: string; found: string; quoted: string }) => ({
    wrong: `The string "${v.key}" is ${v.found}, but must be text.`,
    type: `${v.key}: ${v.quoted}`,
  }),
  'string-extra': (v: { key: string; missing: readonly string[] }) => ({
    wrong: `The string "${v.key}" is used nowhere.${meant(v.key, v.missing)}`,
    todo: probablyMeant(v.key, v.missing)
      ? `Rename it to "${probable(v.key, v.missing)}".`
      : `Delete "${v.key}".`,
  }),
  'placeholder-missing': (v: { key: string; form: string; missing: readonly string[] }) => ({
    wrong: `${form(v.form)}he string "${v.key}" lacks ${names(v.missing)}, which the source has.`,
    todo: `Write ${names(v.missing)} where the value belongs.`,
  }),
  'placeholder-extra': (v: {
    key: string
    form: string
    extra: readonly string[]
    wanted: readonly string[]
  }) => ({
    wrong: `${form(v.form)}he string "${v.key}" has ${names(v.extra)}, which the source does not have.`,
    allowed:
      v.wanted.length > 0 ? `Allowed: ${names(v.wanted)}.` : 'This string has no placeholder.',
    todo: `Delete ${names(v.extra)}.`,
  }),
  'string-plural': (v: { key: string; found: readonly string[]; wanted: readonly string[] }) => ({
    wrong: `The string "${v.key}" has ${v.found.length > 0 ? `the plural forms ${v.found.join(', ')}` : 'no plural forms'}; this language needs ${v.wanted.join(', ')}.`,
    type: `${v.key}: ${formsToFill(v.wanted)}`,
  }),
  'string-singular': (v: { key: string; text: string }) => ({
    wrong: `The string "${v.key}" has plural forms, but counts nothing.`,
    type: `${v.key}: ${v.text}`,
  }),
}
