import { printReport } from '../model/problems.ts'
import type { Site } from '../model/site.ts'
import { readSettings } from './settings.ts'

/** The site of a content folder, for the configuration. Stops with a report when it cannot be read. */
export function readSite(folder: string): Site {
  const { settings, problems } = readSettings(process.cwd(), folder)
  if (settings) return settings.site
  console.error(printReport(problems))
  process.exit(1)
}
