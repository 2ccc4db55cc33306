import type { APIRoute } from 'astro'
import { library } from '../../load/library.ts'
import { localeRoutes } from '../../load/routes.ts'
import { shownIn } from '../../model/library.ts'
import { searchDocument } from '../../model/search-document.ts'
import { isIdle } from '../../search/stop-words.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** What the search index of a locale is made of. The build reads these files and removes them. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) => {
  const all = await library()
  const documents = shownIn(all, props.locale).map((shown) =>
    searchDocument(all, shown, (word) => isIdle(word, shown.text.locale)),
  )
  return Response.json(documents)
}
