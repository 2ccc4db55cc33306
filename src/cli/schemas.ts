import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../build/json-schemas.ts'
import { readSettings } from '../load/settings.ts'
import { printReport } from '../model/problems.ts'

// Writes the JSON Schemas that editors use; a test fails when they are older than the code.
const folder = process.env.CONTENT ?? 'content'
const { settings, problems } = readSettings(process.cwd(), folder)
if (settings) {
  mkdirSync(`${folder}/schemas`, { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas(settings.facetValues)))
    writeFileSync(`${folder}/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`JSON Schemas are in ${folder}/schemas/.`)
} else {
  console.error(printReport(problems))
  process.exitCode = 1
}
