/** Words of the search page that are filled in by the browser; plural forms by category. */
export interface WordsShown {
  /** The ten digits of the language, from zero. */
  numerals: string
  idle: string
  loading: string
  count: Record<string, string>
  more: Record<string, string>
  minutes: Record<string, string>
  languageOnly: string
  empty: string
  emptyFiltered: string
  noCode: string
  showingFor: string
  asTyped: string
  bestByCode: string
  without: Record<string, string>
  redacted: string
  /** Verdicts on an answer for the reader, and how many were hidden. */
  situation: Record<'canDo' | 'perhaps' | 'higher' | 'other' | 'needs' | 'hybridOnly', string> & {
    hidden: Record<string, string>
  }
  /** Names of what is ignored in a pasted text, by kind. */
  noise: Record<string, string>
}

/**
 * A whole number as a language writes it. With its `numerals` a number without separators is put
 * together here: the first `Intl.NumberFormat` of a page takes 25 ms, on a phone 100.
 */
export function numberText(count: number, language: string, numerals?: string): string {
  if (!numerals || count >= 1000) return new Intl.NumberFormat(language).format(count)
  const digits = [...numerals]
  return String(count).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
}

/** Says a plural string in the language of the page. */
export function plural(
  forms: Record<string, string>,
  count: number,
  language: string,
  numerals?: string,
): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? ''
  return form.replace('{count}', numberText(count, language, numerals))
}
