import type { APIRoute } from 'astro'
import { library } from '../../../../load/library.ts'
import { jsonSchema, type SchemaName, schemaNames } from '../../../../model/api-schemas.ts'

export const getStaticPaths = () =>
  schemaNames.map((name) => ({ params: { name }, props: { name } }))

/** The JSON Schema of one kind of file. */
export const GET: APIRoute<{ name: SchemaName }> = async ({ props }) =>
  Response.json(jsonSchema((await library()).site, props.name))
