import { absolute, addresses } from './addresses.ts'
import type { ApiAnswer } from './api.ts'
import { schemaAddress } from './api-schemas.ts'
import { everyAnswer, type Library } from './library.ts'
import { mergedIds } from './moved.ts'

interface Gone {
  id: number
  status: 'retired' | 'merged'
  on: string | null
  successor: number
}

/** Every id that was published and no longer has an answer of its own, with what took its place. */
export function goneIds({ answers, retired, ledger }: Library): Gone[] {
  const own = retired.map(({ id, retired: { on, successor } }) => ({
    id,
    status: 'retired' as const,
    on,
    successor,
  }))
  const merged = mergedIds(everyAnswer({ answers, retired }), ledger)
    .filter(({ id }) => !own.some((gone) => gone.id === id))
    .map(({ id, to }) => ({ id, status: 'merged' as const, on: null, successor: to.id }))
  return [...own, ...merged].sort((a, b) => a.id - b.id)
}

/** `/api/v1/answers/<id>.json` of an id without an answer: it names the successor. */
export function apiGone({ site }: Library, { id, status, on, successor }: Gone): ApiAnswer {
  return {
    $schema: schemaAddress(site, 'answer'),
    status,
    id,
    permanent: absolute(site, addresses.go(id)),
    on,
    successor: {
      id: successor,
      permanent: absolute(site, addresses.go(successor)),
      data: absolute(site, addresses.dataAnswer(successor)),
    },
  }
}
