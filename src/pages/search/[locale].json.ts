import type { APIRoute } from 'astro'
import { library } from '../../load/library.ts'
import { localeRoutes } from '../../load/routes.ts'
import { shownIn } from '../../model/library.ts'
import { buildCompanion } from '../../search/companion.ts'
import { searchable } from '../../search/searchable.ts'

export const getStaticPaths = async () => localeRoutes(await library())

/** What the search of a locale knows before its index has loaded. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
  const all = await library()
  const same = all.synonyms[locale] ?? []
  return Response.json(
    buildCompanion(locale, shownIn(all, locale).map(searchable), {
      same,
      loose: all.everydayWords[locale] ?? [],
    }),
  )
}
