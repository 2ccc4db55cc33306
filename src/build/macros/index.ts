import { csv } from './csv.ts'
import { freshdesk } from './freshdesk.ts'
import type { Format } from './macro.ts'
import { servicenow } from './servicenow.ts'
import { zendesk } from './zendesk.ts'

/** Every format of canned replies by the name that is typed. A new one is a file and a row. */
export const formats: Readonly<Record<string, Format>> = { zendesk, freshdesk, servicenow, csv }
