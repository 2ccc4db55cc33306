/** The keys that do something. What they do stands in keys.ts, fetched when one is first pressed. */
export const keyNames = ['/', 'j', 'k', 'o', 'l', 't', '?'] as const

export type KeyName = (typeof keyNames)[number]
