/**
 * Words that searchers may use for what a text says: where a text has one word of a group, the
 * others. `groups` is one locale of `content/synonyms.yaml`.
 */
export function synonymsIn(groups: readonly (readonly string[])[], text: string): string[] {
  const words = text.toLowerCase()
  const found = groups
    .filter((group) => group.some((word) => words.includes(word.toLowerCase())))
    .flatMap((group) => group.filter((word) => !words.includes(word.toLowerCase())))
  return [...new Set(found)]
}
