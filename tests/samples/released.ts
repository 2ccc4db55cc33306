import { ledgerSchema } from '../../src/model/ledger.ts'
import type { Library } from '../../src/model/library.ts'
import { library } from './library.ts'

const version = (published: string, changed: string) => ({ print: '0badc0de', published, changed })

/** The sample answers as they were released: 1001 in both locales, 1002 in the source language. */
export const releasedLibrary: Library = {
  ...library,
  ledger: ledgerSchema.parse({
    answers: {
      1001: {
        slugs: ['button-greyed-out'],
        anchors: ['fix'],
        versions: {
          en: version('2026-11-01', '2026-11-20'),
          'zh-cn': version('2026-11-05', '2026-11-05'),
        },
      },
      1002: {
        slugs: ['page-missing'],
        anchors: ['fix'],
        versions: { en: version('2026-11-22', '2026-11-22') },
      },
    },
  }),
}
