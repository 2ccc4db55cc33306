import { addresses } from './addresses.ts'
import { type Library, type ShownAnswer, show, translateIn } from './library.ts'
import type { Locale } from './locale.ts'
import { localeRow } from './site.ts'

/** What the picture of a link preview shows, all in one language. */
export interface ShareCard {
  locale: Locale
  direction: 'ltr' | 'rtl'
  site: string
  /** The number of an answer; the picture of the site has none. */
  number?: number
  /** The topic of an answer, at the edge of the head. */
  topic?: string
  title: string
  /** One sentence below the title. */
  text: string
  /** At the foot, side by side: who may do it and what it needs. */
  facts: { label: string; value: string }[]
}

/** A picture to be drawn: its address and what it shows. */
export interface SharePicture {
  path: string
  card: ShareCard
}

/** In pixels: the size that all networks show whole (https://developers.facebook.com/docs/sharing/webmasters/images/). */
export const shareSize = { width: 1200, height: 630 } as const

function answerCard(library: Library, { answer, text }: ShownAnswer): ShareCard {
  const t = translateIn(library, text.locale)
  const { direction } = localeRow(library.site, text.locale)
  const role = answer.requiredRole[0] ?? 'none'
  return {
    locale: text.locale,
    direction,
    site: library.site.name,
    number: answer.id,
    topic: t(`topic.${answer.topic}`),
    title: text.title,
    text: text.answer,
    facts: [
      { label: t('answer.role'), value: t(`requiredRole.${role}`) },
      { label: t('answer.licence'), value: t(`licence.${answer.licence}`) },
    ],
  }
}

/** The pictures of one locale: one of each answer that it really has, and one for all other pages. */
export function sharePictures(library: Library, locale: Locale): SharePicture[] {
  const t = translateIn(library, locale)
  const { direction } = localeRow(library.site, locale)
  const { name } = library.site
  const own = library.answers.map((answer) => show(library, answer, locale))
  const words = { title: t('home.title'), text: t('home.prompt'), facts: [] }
  return [
    { path: addresses.sitePicture(locale), card: { locale, direction, site: name, ...words } },
    ...own
      .filter(({ isStandIn }) => !isStandIn)
      .map((shown) => ({
        path: addresses.answerPicture(locale, shown.answer.id),
        card: answerCard(library, shown),
      })),
  ]
}

/** Where the picture of a page is, and what it says to those who do not see it. */
export interface ShareImage {
  /** The language of what is shared: a stand-in's is the source. */
  locale: Locale
  path: string
  alt: string
}

/** The picture of an answer for a page of any locale; a stand-in has the source's, named in the page's language. */
export function answerImage(library: Library, { answer, locale, text }: ShownAnswer): ShareImage {
  return {
    locale: text.locale,
    path: addresses.answerPicture(text.locale, answer.id),
    alt: translateIn(library, locale)('share.answer', { id: String(answer.id), title: text.title }),
  }
}

/** The picture of all pages of a locale that are not answers. */
export function siteImage(library: Library, locale: Locale): ShareImage {
  const { name } = library.site
  const title = translateIn(library, locale)('home.title')
  return { locale, path: addresses.sitePicture(locale), alt: `${name}: ${title}` }
}

/** A locale as Open Graph writes it, always with a territory: `zh-cn` is `zh_CN`, `de` is `de_DE` (https://ogp.me/#optional). */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}
