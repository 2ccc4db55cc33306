import { reportPlaceholders } from '../model/feedback.ts'
import { type Problem, problem } from '../model/problems.ts'
import type { Site } from '../model/site.ts'
import type { YamlText } from './yaml-text.ts'

/** Whether a template leads somewhere once it is filled in; what it is filled with is encoded. */
function isAddress(value: string): boolean {
  const filled = value.replace(/\{\w*\}/g, 'x')
  return /^(https:\/\/|mailto:)\S+$/.test(value) && URL.canParse(filled)
}

/** Mistakes in the addresses for reports: what they begin with, and placeholders nobody fills. */
export function reportProblems(site: Site, yaml: YamlText, file: string): Problem[] {
  return Object.entries(reportPlaceholders).flatMap(([key, allowed]) => {
    const value = site[key as keyof typeof reportPlaceholders]
    if (value === undefined) return []
    const place = { file, line: yaml.line([key]) }
    if (!isAddress(value)) return [problem('report-address', place, { key, value, allowed })]
    const names = [...value.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
    const unknown = [...new Set(names)].filter((name) => !allowed.some((known) => known === name))
    return unknown.map((placeholder) =>
      problem('report-placeholder', place, { key, placeholder, value, allowed }),
    )
  })
}
