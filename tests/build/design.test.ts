import { describe, expect, test } from 'vitest'
import { type SpecimenKind, specimens } from '../../src/model/specimens.ts'
import { all, attribute, ids, locales, page, tagged, textOf } from './site.ts'

const address = '/en/about/design/'
const namesOn = (path: string) =>
  all(page(path), ({ properties }) => 'dataSpecimen' in properties).map(
    (element) => attribute(element, 'dataSpecimen') ?? '',
  )

/** Every specimen by the name it has on a page; a token stands there in both themes. */
const wanted = (Object.keys(specimens) as SpecimenKind[]).flatMap((kind) =>
  specimens[kind].flatMap((of) => {
    const name = `${kind.toLowerCase()}-${of}`
    return kind === 'Token' ? [`${name}-light`, `${name}-dark`] : [name]
  }),
)

describe('the page of the design', () => {
  test.each(locales)('shows every specimen once in the locale $locale', ({ locale }) => {
    expect(namesOn(`/${locale}/about/design/`).sort()).toEqual([...wanted].sort())
  })

  test('shows something in every specimen, below words that say what it is', () => {
    const bare = tagged(page(address), 'figure').filter((figure) => {
      const [caption] = tagged(figure, 'figcaption')
      const [live] = all(figure, ({ properties }) => String(properties.className) === 'live')
      const isShown = live && (textOf(live).trim() || tagged(live, 'div').length > 1)
      return !caption || textOf(caption).trim().length < 20 || !isShown
    })
    expect(bare.map((figure) => attribute(figure, 'dataSpecimen'))).toEqual([])
  })

  test.each(['ink', 'quiet', 'signal', 'on-signal', 'plate'])(
    'promises no less contrast than text needs: %s',
    (name) => {
      const tokens = all(page(address), ({ properties }) =>
        String(properties.dataSpecimen).startsWith(`token-${name}-`),
      )
      const ratios = tokens
        .flatMap((token) => all(token, ({ properties }) => 'dataContrast' in properties))
        .map((ratio) => Number(attribute(ratio, 'dataContrast')))
      expect(ratios).toHaveLength(2)
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('says of every size and measure what the stylesheet says', () => {
    const empty = tagged(page(address), 'code').filter((code) => textOf(code).trim() === '')
    expect(empty).toEqual([])
  })

  test('has no id twice, although it shows so much', () => {
    const own = ids(page(address))
    expect(own.filter((id, at) => own.indexOf(id) !== at)).toEqual([])
  })
})
