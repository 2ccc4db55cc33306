import { addressProblems } from './address-problems.ts'
import { bodyProblems } from './body-problems.ts'
import type { Explanation } from './explanation.ts'
import { fileProblems } from './file-problems.ts'
import { ledgerProblems } from './ledger-problems.ts'
import { reportProblems } from './report-problems.ts'
import { stringProblems } from './string-problems.ts'
import { translationProblems } from './translation-problems.ts'
import { valueProblems } from './value-problems.ts'

/** The text of every problem. A new problem is one row in one of these tables; names are permanent. */
export const problemTexts = {
  ...fileProblems,
  ...valueProblems,
  ...addressProblems,
  ...ledgerProblems,
  ...bodyProblems,
  ...reportProblems,
  ...stringProblems,
  ...translationProblems,
} satisfies Record<string, (values: never) => Explanation>
