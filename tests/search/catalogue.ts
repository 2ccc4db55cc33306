import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { codeFamily } from '../../src/model/codes.ts'
import { findCodes } from '../../src/model/find-codes.ts'
import type { SearchableAnswer } from '../../src/search/companion.ts'

interface Issue {
  id: number
  slug: string
  topic: string
  title: string
  symptoms: string[]
  errorCodes: string[]
  requiredRoles: string[]
  licence: string
  environment: 'cloud-only' | 'hybrid-only' | 'any'
  audience: string
  cause: string
  fix: string[]
  verify: string
}

const shortest = 30
const longest = 160

/** The catalogue of issues as English sample answers, to have something to search before all content exists. */
export function catalogueAnswers(): SearchableAnswer[] {
  const text = readFileSync(new URL('catalogue.yaml', import.meta.url), 'utf8')
  return (parse(text) as { issues: Issue[] }).issues.map(toAnswer)
}

function toAnswer(issue: Issue): SearchableAnswer {
  const codes = issue.errorCodes.map(canonical)
  const [first = ''] = issue.fix
  return {
    id: issue.id,
    slug: issue.slug,
    locale: 'en',
    title: issue.title,
    answer: issue.cause.slice(0, longest),
    symptom: [...issue.symptoms, ...issue.errorCodes.filter((_, i) => codes[i] === undefined)],
    codes: codes.filter((code) => code !== undefined),
    body: [issue.cause, ...issue.fix, issue.verify].join('\n'),
    requiredRole: issue.requiredRoles,
    licence: issue.licence,
    hybridOnly: issue.environment === 'hybrid-only',
    audience: issue.audience,
    topic: issue.topic,
    minutes: 10,
    step: first.length > shortest ? { action: first, detail: '' } : null,
  }
}

/** A code as the catalogue writes it, in its canonical form; undefined for the name of an error. */
function canonical(written: string): string | undefined {
  const code = findCodes(written, () => true)[0]?.code
  return code && codeFamily(code) ? code : undefined
}
