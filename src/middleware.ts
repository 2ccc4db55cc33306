import { defineMiddleware } from 'astro:middleware'
import { hyphenateGerman } from './model/hyphenate.ts'
import { typeset } from './model/typeset.ts'

/** Finishes the text of every page, in the build and in the preview, wherever the text came from. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(typeset(await response.text(), hyphenateGerman), response)
})
