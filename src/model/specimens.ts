/**
 * What a page of the site may show live, between its words: the name of the component, and what it
 * may be `of`. A new specimen is one word here and its lines in `components/specimens`.
 */
export const specimens = {
  Token: ['paper', 'ink', 'quiet', 'edge', 'hair', 'plate', 'signal', 'on-signal'],
  Type: ['cover', 'title', 'best', 'lead', 'step', 'body', 'small', 'code', 'numeral'],
  Space: ['line', 'half', 'rim', 'margin', 'gutter', 'numeral'],
  Part: [
    'row',
    'who',
    'steps',
    'code',
    'table',
    'lines',
    'answers',
    'codes',
    'buttons',
    'icons',
    'result-acts',
    'ticket',
    'notice',
    'changed',
    'escalation',
  ],
  State: [
    'idle',
    'loading',
    'ready',
    'empty',
    'no-such-code',
    'error',
    'offline',
    'no-full-text',
    'stand-in',
    'stale',
    'machine',
    'review',
    'retired',
    'moved',
    'not-found',
    'verdicts',
  ],
} as const

export type SpecimenKind = keyof typeof specimens

/** Everything that one kind of specimen shows. */
export type SpecimenOf<Kind extends SpecimenKind> = (typeof specimens)[Kind][number]

/** The names of the components that a page may hold. */
export const specimenKinds = Object.keys(specimens) as SpecimenKind[]

/** Whether a tag of a page is a specimen. */
export const isSpecimenKind = (tag: string): tag is SpecimenKind =>
  specimenKinds.some((kind) => kind === tag)
