import { z } from 'zod'
import { absolute, addresses } from './addresses.ts'
import { apiSchemas } from './api.ts'
import type { Site } from './site.ts'
import { ticketTextsSchema } from './ticket.ts'

/** Every published schema by its name; the files of a name stand under one address pattern. */
export const publishedSchemas = { ...apiSchemas, ticket: ticketTextsSchema }

export type SchemaName = keyof typeof publishedSchemas

export const schemaNames = Object.keys(publishedSchemas) as SchemaName[]

/** The absolute address of a schema. */
export const schemaAddress = (site: Site, name: SchemaName): string =>
  absolute(site, addresses.dataSchema(name))

/**
 * A schema as programs read it: JSON Schema, draft 2020-12
 * (https://json-schema.org/draft/2020-12/json-schema-core). It lets unknown fields pass, so that a
 * kept copy still accepts the files after a field was added.
 */
export function jsonSchema(site: Site, name: SchemaName): object {
  const schema = z.toJSONSchema(publishedSchemas[name], {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  const { $schema, ...rest } = schema
  return { $schema, $id: schemaAddress(site, name), ...rest }
}
