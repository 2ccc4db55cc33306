import { listed, meant, probable } from './explanation.ts'

const braced = (names: readonly string[]) => names.map((name) => `{${name}}`)

/** Addresses for reports in site.yaml. */
export const reportProblems = {
  'report-address': (v: { key: string; value: string; allowed: readonly string[] }) => ({
    wrong: `The value "${v.value}" of "${v.key}" is not an address that begins with https:// or mailto:.`,
    allowed: `Placeholders: ${listed(braced(v.allowed))}.`,
    type: `${v.key}: "mailto:help@example.com?subject={${v.allowed[0] ?? ''}}"`,
  }),
  'report-placeholder': (v: {
    key: string
    placeholder: string
    value: string
    allowed: readonly string[]
  }) => ({
    wrong: `The placeholder "{${v.placeholder}}" of "${v.key}" is not one we know.${meant(v.placeholder, v.allowed)}`,
    allowed: `Allowed: ${listed(braced(v.allowed))}.`,
    type: `${v.key}: ${JSON.stringify(v.value.replaceAll(`{${v.placeholder}}`, `{${probable(v.placeholder, v.allowed)}}`))}`,
  }),
}
