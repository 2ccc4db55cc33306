import { readFileSync } from 'node:fs'
import type { Filters } from '../../src/search/filters.ts'

/** One labelled query; see the format in its README. */
export interface Query {
  qid: string
  locale: string
  query: string
  relevant: number[]
  acceptable: number[]
  kind: string
  filters: Filters
}

interface Line extends Omit<Query, 'filters'> {
  filters?: { requiredRole?: string[]; licence?: string[]; hybridOnly?: boolean }
}

/** The labelled queries that may be used for tuning. */
export function readQueries(): Query[] {
  return readLines('queries.jsonl')
}

/** Queries written for answers chosen at random before the ranking was tuned for Chinese; nothing is tuned on them. */
export function readOwnQueries(): Query[] {
  return readLines('own-queries.jsonl')
}

function readLines(file: string): Query[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => toQuery(JSON.parse(line)))
}

/**
 * True for the half of the queries that the ranking was first tuned on. The numbers of today were chosen with both
 * halves in sight, so only the own queries still check them.
 */
export function isTuned({ qid }: Query): boolean {
  let hash = 0
  for (const letter of qid) hash = (hash * 31 + letter.charCodeAt(0)) % 65_521
  return hash % 2 === 0
}

function toQuery({ filters, ...query }: Line): Query {
  const { hybridOnly, ...lists } = filters ?? {}
  return {
    ...query,
    filters: hybridOnly === undefined ? lists : { ...lists, hybridOnly: [String(hybridOnly)] },
  }
}
