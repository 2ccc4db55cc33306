/** What the person who escalates knows, in the order in which the next level reads it. */
export const escalationFields = ['user', 'time', 'correlation', 'event', 'client', 'tried'] as const

export type EscalationField = (typeof escalationFields)[number]

/** The words of the text in one language; `labelled` holds `{label}` and `{value}`. */
export type EscalationWords = Record<
  EscalationField | 'labelled' | 'answer' | 'permanent' | 'codes' | 'open',
  string
>

export interface Escalation {
  title: string
  /** The permanent link of the answer. */
  link: string
  /** The codes that were seen. */
  codes: readonly string[]
  fields: Partial<Record<EscalationField, string>>
  /** What the answer asks to collect. */
  points: readonly string[]
}

/**
 * The text for the next level, as plain lines: the answer, what is known, and what the answer asks
 * to collect. Fields without words are left out.
 */
export function escalationText(words: EscalationWords, given: Escalation): string {
  const line = (label: string, value = '') => {
    const known = value.trim()
    const said = known.includes('\n') ? `\n${known}` : known
    return words.labelled.replace('{label}', () => label).replace('{value}', () => said)
  }
  const facts = [
    line(words.answer, given.title),
    line(words.permanent, given.link),
    ...(given.codes.length > 0 ? [line(words.codes, given.codes.join(', '))] : []),
    ...escalationFields
      .filter((name) => given.fields[name]?.trim())
      .map((name) => line(words[name], given.fields[name])),
  ]
  const points = given.points.map((point) => `– ${point}`)
  const open = points.length > 0 ? ['', line(words.open).trimEnd(), ...points] : []
  return [...facts, ...open].map((said) => said.replace(/[^\S\n]+\n/g, '\n')).join('\n')
}
