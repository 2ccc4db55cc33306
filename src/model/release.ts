import type { Answer } from './answer.ts'
import { type Ledger, type PublishedAnswer, textPrint, type Version } from './ledger.ts'
import type { Locale } from './locale.ts'
import { anchorsIn } from './moved.ts'

/** What a release publishes, besides answers. */
export type PublishedNames = Omit<Ledger, 'answers'>

const joined = (before: readonly string[], now: readonly string[]) => [
  ...new Set([...before, ...now]),
]

function versionOf(answer: Answer, locale: Locale, today: string, before?: Version): Version {
  const print = textPrint(answer, locale)
  if (before?.print === print) return before
  return { print, published: before?.published ?? today, changed: today }
}

function publish(answer: Answer, today: string, before?: PublishedAnswer): PublishedAnswer {
  const versions = Object.keys(answer.texts)
    .sort()
    .map((locale) => [locale, versionOf(answer, locale, today, before?.versions[locale])] as const)
  return {
    slugs: joined(before?.slugs ?? [], [answer.slug]),
    anchors: answer.retired
      ? (before?.anchors ?? [])
      : joined(before?.anchors ?? [], anchorsIn(answer)),
    versions: { ...before?.versions, ...Object.fromEntries(versions) },
  }
}

/**
 * The ledger after a release: everything it had, and everything that is new. `today` is the day
 * (`2026-11-23`) written beside texts that are new or changed.
 */
export function grownLedger(
  before: Ledger,
  now: PublishedNames,
  answers: readonly Answer[],
  today: string,
): Ledger {
  const published = answers.map((answer) => [
    answer.id,
    publish(answer, today, before.answers[answer.id]),
  ])
  return {
    locales: joined(before.locales, now.locales),
    pages: joined(before.pages, now.pages),
    topics: joined(before.topics, now.topics),
    roles: joined(before.roles, now.roles),
    licences: joined(before.licences, now.licences),
    codes: joined(before.codes, now.codes),
    answers: { ...before.answers, ...Object.fromEntries(published) },
  }
}

/** One line for each thing a release adds, for the terminal. */
export function newsOf(before: Ledger, after: Ledger): string[] {
  const lists = ['locales', 'pages', 'topics', 'roles', 'licences', 'codes'] as const
  const names = lists.flatMap((list) =>
    after[list].filter((name) => !before[list].includes(name)).map((name) => `${list}: ${name}`),
  )
  const answers = Object.entries(after.answers).flatMap(([id, now]) => {
    const old = before.answers[id]
    const slugs = now.slugs.filter((slug) => !old?.slugs.includes(slug))
    const anchors = now.anchors.filter((anchor) => !old?.anchors.includes(anchor))
    const changed = Object.keys(now.versions).filter(
      (locale) => old?.versions[locale]?.print !== now.versions[locale]?.print,
    )
    return [
      ...slugs.map((slug) => `answer ${id}: ${slug}`),
      ...(old && anchors.length > 0 ? [`answer ${id}: anchors ${anchors.join(', ')}`] : []),
      ...(changed.length > 0 ? [`answer ${id}: text in ${changed.join(', ')}`] : []),
    ]
  })
  return [...names, ...answers]
}
