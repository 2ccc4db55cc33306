import { printReport } from '../model/problems.ts'
import { readSettings, type Settings } from './settings.ts'

/** The settings of a content folder, for the configuration. Stops with a report when they cannot be read. */
export function readSite(folder: string): Pick<Settings, 'site' | 'ledger'> {
  const { settings, problems } = readSettings(process.cwd(), folder)
  if (settings) return settings
  console.error(printReport(problems))
  process.exit(1)
}
