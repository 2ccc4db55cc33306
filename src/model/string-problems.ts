import { meant, probable } from './explanation.ts'
import { probablyMeant } from './nearest.ts'

const names = (placeholders: readonly string[]) => placeholders.join(' and ')

const form = (name: string) => (name ? `In the form "${name}", t` : 'T')

/** Strings files. */
export const stringProblems = {
  'string-missing': (v: { key: string; meaning: string; type: string }) => ({
    wrong: `The string "${v.key}" is missing.`,
    allowed: v.meaning,
    type: `${v.key}: ${v.type}`,
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
    allowed: v.wanted.length > 0 ? `Allowed: ${names(v.wanted)}.` : 'This string has no placeholder.',
    todo: `Delete ${names(v.extra)}.`,
  }),
  'string-plural': (v: { key: string; found: readonly string[]; wanted: readonly string[] }) => ({
    wrong: `The string "${v.key}" has ${v.found.length > 0 ? `the plural forms ${v.found.join(', ')}` : 'no plural forms'}; this language needs ${v.wanted.join(', ')}.`,
    type: `${v.key}: { ${v.wanted.map((name) => `${name}: …`).join(', ')} }`,
  }),
  'string-singular': (v: { key: string; text: string }) => ({
    wrong: `The string "${v.key}" has plural forms, but counts nothing.`,
    type: `${v.key}: ${v.text}`,
  }),
}
