import type { Locale } from '../../model/locale.ts'

/** The fonts with the shapes that readers of a script expect; all under the SIL Open Font License. */
const ownFont: Record<string, string> = {
  Hans: 'noto-sans-sc',
  Jpan: 'noto-sans-jp',
  Arab: 'noto-sans-arabic',
}

const latin = 'noto-sans'

/** The font packages of the project for a locale, best first; words of other scripts find a font too. */
export function fontPackages(locale: Locale): string[] {
  const { script = '' } = new Intl.Locale(locale).maximize()
  const own = ownFont[script]
  // Arabic letters only: beside them Latin words stand in the font of all Latin words.
  const first = script === 'Arab' ? [latin] : []
  return [...new Set([...first, ...(own ? [own] : []), latin, ...Object.values(ownFont)])]
}

/** The packages that any picture may use, to be named in the digest of a picture. */
export const allFontPackages: readonly string[] = [latin, ...Object.values(ownFont)]
