/** The kinds of text that say nothing about the problem. Each is the key of its word in the interface. */
export const noiseKinds = [
  'trace-id',
  'correlation-id',
  'request-id',
  'guid',
  'timestamp',
  'email',
  'user-name',
  'phone',
  'secret',
  'token',
  'address',
  'host',
  'ip',
  'path',
  'device',
] as const

export type NoiseKind = (typeof noiseKinds)[number]
