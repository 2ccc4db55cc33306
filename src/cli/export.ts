import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { formats } from '../build/macros/index.ts'
import { macrosOf } from '../build/macros/select.ts'
import { checkContent } from '../build/rules/index.ts'
import { readContent } from '../load/content.ts'
import { toLibrary } from '../load/to-library.ts'
import { facetIds } from '../model/facet-values.ts'
import { printReport } from '../model/problems.ts'
import { type ExportRequest, readExportRequest } from './export-request.ts'

// Writes canned replies in the import format of a ticket system.
const folder = process.env.CONTENT ?? 'content'

const answers = (count: number) => `${count} answer${count === 1 ? '' : 's'}`

/** A failure leaves the old file as it was. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

function fail(text: string): void {
  console.error(text)
  process.exitCode = 1
}

const { content, problems } = await readContent(process.cwd(), folder)
const all = [...problems, ...(content ? checkContent(content) : [])]

async function exportMacros(request: ExportRequest): Promise<void> {
  const { format, locale, out } = request
  const { settings, answers: files } = content ?? {}
  if (!settings || !files) return
  const { macros, without } = macrosOf(toLibrary(settings, files), request)
  if (macros.length === 0)
    return fail(`None of ${answers(without.length)} is written in ${locale}. Nothing was written.`)
  await writeWhole(out, formats[format]?.print(macros, request) ?? '')
  console.log(
    `${out}: ${answers(macros.length)} in ${locale}; left out: ${answers(without.length)} without ${locale}.`,
  )
}

if (!content || all.length > 0) fail(printReport(all))
else {
  const { site, facetValues } = content.settings
  const request = readExportRequest(process.argv.slice(2), {
    locales: site.locales.map(({ tag }) => tag),
    topics: facetIds(facetValues, 'topic'),
  })
  if (typeof request === 'string') fail(request)
  else await exportMacros(request)
}
