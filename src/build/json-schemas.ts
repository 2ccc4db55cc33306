import { z } from 'zod'
import { sourceSchema, wordsSchema } from '../model/answer.ts'
import { type FacetValues, facetsSchema } from '../model/facet-values.ts'
import { glossarySchema } from '../model/glossary.ts'
import { siteSchema } from '../model/site.ts'

/**
 * The JSON Schemas of everything an author writes as YAML, by file name, so that editors complete
 * and check while typing. They are made from the schemas the build uses.
 */
export function jsonSchemas(values: FacetValues): Record<string, object> {
  const made = (schema: z.ZodType) =>
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return {
    'site.schema.json': made(siteSchema),
    'facets.schema.json': made(facetsSchema),
    'glossary.schema.json': made(glossarySchema),
    'answer.schema.json': made(sourceSchema(values)),
    'translation.schema.json': made(wordsSchema),
  }
}
