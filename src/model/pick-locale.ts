/**
 * The locale to open: the one an address asks for, else the stored choice, else the first of the
 * browser's languages that is offered (`zh-Hans-CN` finds `zh-cn`), else undefined.
 */
export function pickLocale(
  offered: readonly string[],
  wishes: { asked: string | null; stored: string | null; languages: readonly string[] },
): string | undefined {
  const exact = (tag: string | null) => offered.find((locale) => locale === tag?.toLowerCase())
  const near = (tag: string) => {
    const primary = tag.toLowerCase().split('-')[0]
    return exact(tag) ?? offered.find((locale) => locale.split('-')[0] === primary)
  }
  const browser = wishes.languages.map(near).find((locale) => locale !== undefined)
  return exact(wishes.asked) ?? exact(wishes.stored) ?? browser
}
